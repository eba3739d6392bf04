CREATE TABLE `norm_versions` (
	`category_code` text NOT NULL,
	`region_code` text NOT NULL,
	`valid_from` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`weeks` integer,
	`valid_to` text,
	PRIMARY KEY(`category_code`, `region_code`, `valid_from`, `recorded_at`),
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `offer_ends` (
	`offer_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`ended_on` text,
	PRIMARY KEY(`offer_id`, `recorded_at`),
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `product_periods` (
	`product_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`product_id`, `recorded_at`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `contract_periods` ADD `main_contract_id` text;--> statement-breakpoint
ALTER TABLE `products` ADD `recorded_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- By hand from here: what the schema files cannot say.
UPDATE `contract_periods` SET `main_contract_id` = (SELECT `main_contract_id` FROM `contracts` WHERE `id` = `contract_id`);
--> statement-breakpoint
INSERT INTO `product_periods` SELECT `id`, `recorded_at`, `valid_from`, `valid_to` FROM `products`;
--> statement-breakpoint
INSERT INTO `offer_ends` SELECT `id`, `end_recorded_at`, `ended_on` FROM `offers` WHERE `ended_on` IS NOT NULL;
--> statement-breakpoint
INSERT INTO `norm_versions` SELECT `category_code`, coalesce(`region_code`, ''), `valid_from`, `recorded_at`, `weeks`, `valid_to` FROM `norms`;
--> statement-breakpoint
DROP TRIGGER `contracts_keep_their_first_period`;
--> statement-breakpoint
DROP TRIGGER `contracts_keep_their_periods`;
--> statement-breakpoint
CREATE TRIGGER `contracts_keep_their_first_period` AFTER INSERT ON `contracts`
BEGIN INSERT OR REPLACE INTO `contract_periods` VALUES (new.`id`, new.`recorded_at`, new.`starts_on`, new.`ends_on`, new.`main_contract_id`); END;
--> statement-breakpoint
CREATE TRIGGER `contracts_keep_their_periods` AFTER UPDATE OF `starts_on`, `ends_on`, `main_contract_id` ON `contracts`
WHEN new.`starts_on` IS NOT old.`starts_on` OR new.`ends_on` IS NOT old.`ends_on` OR new.`main_contract_id` IS NOT old.`main_contract_id`
BEGIN INSERT OR REPLACE INTO `contract_periods` VALUES (new.`id`, new.`recorded_at`, new.`starts_on`, new.`ends_on`, new.`main_contract_id`); END;
--> statement-breakpoint
CREATE TRIGGER `products_keep_their_first_period` AFTER INSERT ON `products`
BEGIN INSERT OR REPLACE INTO `product_periods` VALUES (new.`id`, new.`recorded_at`, new.`valid_from`, new.`valid_to`); END;
--> statement-breakpoint
CREATE TRIGGER `products_keep_their_periods` AFTER UPDATE OF `valid_from`, `valid_to` ON `products`
WHEN new.`valid_from` IS NOT old.`valid_from` OR new.`valid_to` IS NOT old.`valid_to`
BEGIN INSERT OR REPLACE INTO `product_periods` VALUES (new.`id`, new.`recorded_at`, new.`valid_from`, new.`valid_to`); END;
--> statement-breakpoint
CREATE TRIGGER `offers_keep_their_first_end` AFTER INSERT ON `offers` WHEN new.`ended_on` IS NOT NULL
BEGIN INSERT OR REPLACE INTO `offer_ends` VALUES (new.`id`, new.`end_recorded_at`, new.`ended_on`); END;
--> statement-breakpoint
CREATE TRIGGER `offers_keep_their_ends` AFTER UPDATE OF `ended_on` ON `offers` WHEN new.`ended_on` IS NOT old.`ended_on`
BEGIN INSERT OR REPLACE INTO `offer_ends` VALUES (new.`id`, new.`end_recorded_at`, new.`ended_on`); END;
--> statement-breakpoint
CREATE TRIGGER `norms_keep_their_first_version` AFTER INSERT ON `norms`
BEGIN INSERT OR REPLACE INTO `norm_versions` VALUES (new.`category_code`, coalesce(new.`region_code`, ''), new.`valid_from`, new.`recorded_at`, new.`weeks`, new.`valid_to`); END;
--> statement-breakpoint
CREATE TRIGGER `norms_keep_their_versions` AFTER UPDATE OF `weeks`, `valid_to` ON `norms`
WHEN new.`weeks` IS NOT old.`weeks` OR new.`valid_to` IS NOT old.`valid_to`
BEGIN INSERT OR REPLACE INTO `norm_versions` VALUES (new.`category_code`, coalesce(new.`region_code`, ''), new.`valid_from`, new.`recorded_at`, new.`weeks`, new.`valid_to`); END;
