-- What the search engine on SQLite holds: one row per offer as it is found now, and its words in an FTS5 table of the same rowid.
-- `stamp` grows with every batch, so that a reader fetches only what has changed since; a removed offer stays as a gap.
CREATE TABLE `search_documents` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL UNIQUE,
	`stamp` integer NOT NULL,
	`is_removed` integer NOT NULL DEFAULT 0,
	`words_hash` text NOT NULL,
	`body` text NOT NULL,
	CONSTRAINT "search_documents_removed" CHECK(is_removed in (0, 1))
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_documents_stamp` ON `search_documents` (`stamp`);--> statement-breakpoint
-- No copy of the texts (content=''), only which word stands in which column (detail=column): that is all the ranking asks.
CREATE VIRTUAL TABLE `search_words` USING fts5(
	`title`, `categoryName`, `themeNames`, `productName`, `productCode`, `providerName`, `town`, `specialisms`, `description`,
	content='', contentless_delete=1, detail=column, prefix='2 3 4', tokenize='unicode61 remove_diacritics 2'
);
