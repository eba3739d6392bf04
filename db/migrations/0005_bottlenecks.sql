CREATE TABLE `advice_counts` (
	`id` integer PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`month` text NOT NULL,
	`category_code` text,
	`cause` text NOT NULL,
	`count` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "advice_counts_cause" CHECK(cause is null or cause in ('wait', 'difference-of-opinion', 'called-in-late')),
	CONSTRAINT "advice_counts_month" CHECK(month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "advice_counts_count" CHECK(count between 0 and 9999)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `advice_counts_key` ON `advice_counts` (`region_code`,`month`,coalesce(`category_code`, ''),`cause`);--> statement-breakpoint
CREATE TABLE `bottleneck_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`category_code` text NOT NULL,
	`action` text NOT NULL,
	`owner_organisation_id` text NOT NULL,
	`due_on` text NOT NULL,
	`result` text,
	`finished_on` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bottleneck_actions_action" CHECK(length(action) between 1 and 280),
	CONSTRAINT "bottleneck_actions_result" CHECK(result is null or length(result) between 1 and 280),
	CONSTRAINT "bottleneck_actions_finished" CHECK((finished_on is null) = (result is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `bottleneck_actions_region` ON `bottleneck_actions` (`region_code`,`category_code`);--> statement-breakpoint
CREATE INDEX `bottleneck_actions_due` ON `bottleneck_actions` (`due_on`) WHERE finished_on is null;--> statement-breakpoint
CREATE TABLE `bottleneck_thresholds` (
	`region_code` text NOT NULL,
	`category_code` text NOT NULL,
	`weeks` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`region_code`, `category_code`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bottleneck_thresholds_weeks" CHECK(weeks between 0 and 104)
) STRICT;
--> statement-breakpoint
CREATE TABLE `missed_searches` (
	`region_code` text NOT NULL,
	`category_code` text NOT NULL,
	`month` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`region_code`, `category_code`, `month`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "missed_searches_month" CHECK(month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
	CONSTRAINT "missed_searches_count" CHECK(count > 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `month_rows` (
	`month` text NOT NULL,
	`offer_id` text NOT NULL,
	`category_code` text NOT NULL,
	`status` text NOT NULL,
	`freshness` text NOT NULL,
	`start_wait_weeks` integer,
	`norm_weeks` integer,
	`free_places` integer,
	PRIMARY KEY(`month`, `offer_id`),
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "month_rows_status" CHECK(status is null or status in ('open', 'waiting', 'assessment', 'matching', 'stopped', 'unknown')),
	CONSTRAINT "month_rows_freshness" CHECK(freshness is null or freshness in ('current', 'due', 'stale', 'never')),
	CONSTRAINT "month_rows_wait" CHECK((status in ('open', 'waiting')) = (start_wait_weeks is not null))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `monthly_pages` (
	`region_code` text NOT NULL,
	`month` text NOT NULL,
	`sent_at` integer NOT NULL,
	`mail_count` integer NOT NULL,
	PRIMARY KEY(`region_code`, `month`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "monthly_pages_month" CHECK(month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `months_kept` (
	`month` text PRIMARY KEY NOT NULL,
	`built_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `signals` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`category_code` text NOT NULL,
	`age_band` text NOT NULL,
	`needed_within_weeks` integer NOT NULL,
	`tried` text NOT NULL,
	`route` text NOT NULL,
	`organisation_id` text NOT NULL,
	`status` text DEFAULT 'care-broker' NOT NULL,
	`outcome` text,
	`created_at` integer NOT NULL,
	`answer_due_at` integer NOT NULL,
	`answered_at` integer,
	`forwarded_at` integer,
	`finished_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signals_age_band" CHECK(age_band is null or age_band in ('0-3', '4-11', '12-17', '18+')),
	CONSTRAINT "signals_tried" CHECK(tried is null or tried in ('nothing-in-time', 'nothing-suitable', 'both', 'no-answer', 'other')),
	CONSTRAINT "signals_route" CHECK(route is null or route in ('301', '315')),
	CONSTRAINT "signals_status" CHECK(status is null or status in ('care-broker', 'expert-team', 'solved', 'closed')),
	CONSTRAINT "signals_outcome" CHECK(outcome is null or outcome in ('place-found', 'bridging-care', 'other-care', 'no-place', 'no-longer-needed', 'sent-twice')),
	CONSTRAINT "signals_needed" CHECK(needed_within_weeks in (0, 2, 4, 8, 13)),
	CONSTRAINT "signals_finished" CHECK((status in ('solved', 'closed')) = (finished_at is not null)),
	CONSTRAINT "signals_ended" CHECK((outcome is null) = (finished_at is null)),
	CONSTRAINT "signals_forwarded" CHECK(status != 'expert-team' or forwarded_at is not null)
) STRICT;
--> statement-breakpoint
CREATE INDEX `signals_region` ON `signals` (`region_code`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `signals_created` ON `signals` (`created_at`);--> statement-breakpoint
CREATE INDEX `signals_organisation` ON `signals` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `contract_periods` (
	`contract_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	PRIMARY KEY(`contract_id`, `recorded_at`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `contracts` ADD `recorded_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `norms` ADD `recorded_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `recorded_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `end_recorded_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `product_categories` ADD `recorded_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- By hand from here: what the schema files cannot say.
INSERT INTO `contract_periods` (`contract_id`, `recorded_at`, `starts_on`, `ends_on`) SELECT `id`, 0, `starts_on`, `ends_on` FROM `contracts`;
--> statement-breakpoint
CREATE TRIGGER `contracts_keep_their_first_period` AFTER INSERT ON `contracts`
BEGIN INSERT OR REPLACE INTO `contract_periods` VALUES (new.`id`, new.`recorded_at`, new.`starts_on`, new.`ends_on`); END;
--> statement-breakpoint
CREATE TRIGGER `contracts_keep_their_periods` AFTER UPDATE OF `starts_on`, `ends_on` ON `contracts`
WHEN new.`starts_on` IS NOT old.`starts_on` OR new.`ends_on` IS NOT old.`ends_on`
BEGIN INSERT OR REPLACE INTO `contract_periods` VALUES (new.`id`, new.`recorded_at`, new.`starts_on`, new.`ends_on`); END;
--> statement-breakpoint
CREATE TRIGGER `month_rows_are_never_changed` BEFORE UPDATE ON `month_rows` BEGIN SELECT raise(abort, 'a month is built again whole, its rows are never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `signals_are_never_removed` BEFORE DELETE ON `signals` BEGIN SELECT raise(abort, 'a signal ends, it is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `bottleneck_actions_are_never_removed` BEFORE DELETE ON `bottleneck_actions` BEGIN SELECT raise(abort, 'an action is finished, it is never removed'); END;
