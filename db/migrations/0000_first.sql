CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text DEFAULT '{}' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_kind`,`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `categories` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`segment` text NOT NULL,
	`unit` text NOT NULL,
	`capacity` text NOT NULL,
	`wait_kind` text NOT NULL,
	`location_precision` text NOT NULL,
	`ijw_categories` text DEFAULT '[]' NOT NULL,
	`related` text DEFAULT '[]' NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`segment`) REFERENCES `segments`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `contracts` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`number` text NOT NULL,
	`provider_id` text NOT NULL,
	`kind` text NOT NULL,
	`main_contract_id` text,
	`scope` text NOT NULL,
	`service_level` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`update_duty_days` integer,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`main_contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contracts_kind" CHECK(kind is null or kind in ('contract', 'subsidy')),
	CONSTRAINT "contracts_scope" CHECK(scope is null or scope in ('local', 'regional', 'supra-regional', 'national')),
	CONSTRAINT "contracts_service_level" CHECK(service_level is null or service_level in ('acceptance-duty', 'best-effort')),
	CONSTRAINT "contracts_period" CHECK(ends_on is null or ends_on >= starts_on),
	CONSTRAINT "contracts_duty" CHECK(update_duty_days is null or update_duty_days between 1 and 60)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `contracts_key` ON `contracts` (`region_code`,`number`);--> statement-breakpoint
CREATE INDEX `contracts_provider` ON `contracts` (`provider_id`);--> statement-breakpoint
CREATE TABLE `locations` (
	`id` text PRIMARY KEY NOT NULL,
	`provider_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`town` text NOT NULL,
	`municipality_code` text NOT NULL,
	`postcode` text,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	FOREIGN KEY (`provider_id`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `locations_key` ON `locations` (`provider_id`,`code`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`province` text NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`population` integer NOT NULL,
	`youth_count` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `norms` (
	`id` integer PRIMARY KEY NOT NULL,
	`category_code` text NOT NULL,
	`region_code` text,
	`weeks` integer,
	`source` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "norms_weeks" CHECK(weeks is null or weeks between 0 and 104)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `norms_key` ON `norms` (`category_code`,coalesce(`region_code`, ''),`valid_from`);--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`product_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`location_id` text,
	`service_area_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`for_whom` text DEFAULT '[]' NOT NULL,
	`not_for_whom` text DEFAULT '[]' NOT NULL,
	`specialisms` text DEFAULT '[]' NOT NULL,
	`sectors` text DEFAULT '[]' NOT NULL,
	`forms` text DEFAULT '[]' NOT NULL,
	`themes` text DEFAULT '[]' NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`age_from` integer NOT NULL,
	`age_to` integer NOT NULL,
	`iq_from` integer,
	`iq_to` integer,
	`gender` text,
	`access` text NOT NULL,
	`clock_start_note` text,
	`ended_on` text,
	`intake_mode` text,
	`intake_wait_weeks` integer,
	`start_wait_weeks` integer,
	`basis` text,
	`free_places` integer,
	`waiting_count` integer,
	`stop_reason` text,
	`stop_until` text,
	`remark` text,
	`changed_at` integer,
	`checked_at` integer,
	`due_at` integer,
	`stale_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "offers_access" CHECK(access is null or access in ('individual', 'open')),
	CONSTRAINT "offers_gender" CHECK(gender is null or gender in ('girl', 'boy')),
	CONSTRAINT "offers_ages" CHECK(age_from between 0 and 27 and age_to between age_from and 27),
	CONSTRAINT "offers_iq" CHECK(iq_from is null or iq_to is null or iq_from <= iq_to),
	CONSTRAINT "offers_intake_mode" CHECK(intake_mode is null or intake_mode in ('accepting', 'assessment', 'matching', 'stopped')),
	CONSTRAINT "offers_stop_reason" CHECK(stop_reason is null or stop_reason in ('staff', 'agreed-volume', 'full', 'closed', 'other')),
	CONSTRAINT "offers_basis" CHECK(basis is null or basis in ('estimated', 'realised')),
	CONSTRAINT "offers_intake_wait" CHECK(intake_wait_weeks is null or (intake_wait_weeks between 0 and 104 and intake_mode = 'accepting')),
	CONSTRAINT "offers_start_wait" CHECK(start_wait_weeks is null or (start_wait_weeks between 0 and 104 and intake_mode = 'accepting')),
	CONSTRAINT "offers_start_stated" CHECK(intake_mode is not 'accepting' or start_wait_weeks is not null),
	CONSTRAINT "offers_start_after_intake" CHECK(start_wait_weeks is null or intake_wait_weeks is null or start_wait_weeks >= intake_wait_weeks),
	CONSTRAINT "offers_stop" CHECK((intake_mode is 'stopped') = (stop_reason is not null) and (stop_reason is null) = (stop_until is null)),
	CONSTRAINT "offers_counts" CHECK((free_places is null or free_places >= 0) and (waiting_count is null or waiting_count >= 0)),
	CONSTRAINT "offers_remark" CHECK(remark is null or length(remark) <= 280)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_key` ON `offers` (`contract_id`,`product_id`,`provider_id`,coalesce(`location_id`, ''));--> statement-breakpoint
CREATE INDEX `offers_provider` ON `offers` (`provider_id`);--> statement-breakpoint
CREATE INDEX `offers_product` ON `offers` (`product_id`);--> statement-breakpoint
CREATE INDEX `offers_location` ON `offers` (`location_id`);--> statement-breakpoint
CREATE TABLE `postcodes` (
	`code` text PRIMARY KEY NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`municipality_code` text NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `product_categories` (
	`product_id` text NOT NULL,
	`category_code` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`product_id`, `valid_from`),
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_code`) REFERENCES `categories`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`description` text,
	`unit` text NOT NULL,
	`ijw_category` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "products_unit" CHECK(unit is null or unit in ('01', '04', '14', '16', '82', '83', '84'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `products_key` ON `products` (`region_code`,`code`,`valid_from`);--> statement-breakpoint
CREATE TABLE `providers` (
	`id` text PRIMARY KEY NOT NULL,
	`kvk_number` text,
	`agb_code` text,
	`name` text NOT NULL,
	`is_one_person` integer DEFAULT false NOT NULL,
	`is_fictitious` integer DEFAULT false NOT NULL,
	`email` text,
	`phone` text,
	`website` text,
	`phone_hours` text,
	`crisis_phone` text,
	CONSTRAINT "providers_identified" CHECK(kvk_number is not null or agb_code is not null),
	CONSTRAINT "providers_kvk" CHECK(kvk_number is null or (length(kvk_number) = 8 and kvk_number not glob '*[^0-9]*')),
	CONSTRAINT "providers_agb" CHECK(agb_code is null or (length(agb_code) = 8 and agb_code not glob '*[^0-9]*'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `providers_kvkNumber_unique` ON `providers` (`kvk_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `providers_agbCode_unique` ON `providers` (`agb_code`);--> statement-breakpoint
CREATE INDEX `providers_name` ON `providers` (`name`);--> statement-breakpoint
CREATE TABLE `region_memberships` (
	`municipality_code` text NOT NULL,
	`region_code` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	PRIMARY KEY(`municipality_code`, `valid_from`),
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `region_memberships_region` ON `region_memberships` (`region_code`);--> statement-breakpoint
CREATE TABLE `region_neighbours` (
	`region_code` text NOT NULL,
	`neighbour_code` text NOT NULL,
	`distance_km` real NOT NULL,
	PRIMARY KEY(`region_code`, `neighbour_code`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`neighbour_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`population` integer NOT NULL,
	`youth_count` integer NOT NULL,
	`finder_access` text,
	`crisis_phone` text,
	`routes` text DEFAULT '[]' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `regions_slug_unique` ON `regions` (`slug`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`actor` text NOT NULL,
	`stated_at` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`duty_days` integer NOT NULL,
	`due_at` integer NOT NULL,
	`stale_at` integer NOT NULL,
	`intake_mode` text NOT NULL,
	`intake_wait_weeks` integer,
	`start_wait_weeks` integer,
	`basis` text,
	`free_places` integer,
	`waiting_count` integer,
	`stop_reason` text,
	`stop_until` text,
	`remark` text,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_kind" CHECK(kind is null or kind in ('change', 'confirm')),
	CONSTRAINT "reports_limits" CHECK(stated_at < due_at and due_at <= stale_at),
	CONSTRAINT "reports_intake_mode" CHECK(intake_mode is null or intake_mode in ('accepting', 'assessment', 'matching', 'stopped')),
	CONSTRAINT "reports_stop_reason" CHECK(stop_reason is null or stop_reason in ('staff', 'agreed-volume', 'full', 'closed', 'other')),
	CONSTRAINT "reports_basis" CHECK(basis is null or basis in ('estimated', 'realised')),
	CONSTRAINT "reports_intake_wait" CHECK(intake_wait_weeks is null or (intake_wait_weeks between 0 and 104 and intake_mode = 'accepting')),
	CONSTRAINT "reports_start_wait" CHECK(start_wait_weeks is null or (start_wait_weeks between 0 and 104 and intake_mode = 'accepting')),
	CONSTRAINT "reports_start_stated" CHECK(intake_mode is not 'accepting' or start_wait_weeks is not null),
	CONSTRAINT "reports_start_after_intake" CHECK(start_wait_weeks is null or intake_wait_weeks is null or start_wait_weeks >= intake_wait_weeks),
	CONSTRAINT "reports_stop" CHECK((intake_mode is 'stopped') = (stop_reason is not null) and (stop_reason is null) = (stop_until is null)),
	CONSTRAINT "reports_counts" CHECK((free_places is null or free_places >= 0) and (waiting_count is null or waiting_count >= 0)),
	CONSTRAINT "reports_remark" CHECK(remark is null or length(remark) <= 280)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reports_offer` ON `reports` (`offer_id`,`stated_at`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `segments` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `service_areas` (
	`id` text NOT NULL,
	`municipality_code` text NOT NULL,
	PRIMARY KEY(`id`, `municipality_code`),
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `update_duties` (
	`id` integer PRIMARY KEY NOT NULL,
	`segment` text NOT NULL,
	`region_code` text,
	`working_days` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`segment`) REFERENCES `segments`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "update_duties_days" CHECK(working_days between 1 and 60)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `update_duties_key` ON `update_duties` (`segment`,coalesce(`region_code`, ''),`valid_from`);--> statement-breakpoint
CREATE TABLE `vocabulary` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`body` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`kind`, `key`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`target` text NOT NULL,
	`offer_id` text NOT NULL,
	`available_at` integer NOT NULL,
	CONSTRAINT "outbox_target" CHECK(target is null or target in ('meilisearch', 'sqlite'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`target`,`offer_id`,`available_at`);--> statement-breakpoint
CREATE INDEX `outbox_ready` ON `outbox` (`target`,`available_at`);--> statement-breakpoint
CREATE TABLE `search_indexes` (
	`target` text PRIMARY KEY NOT NULL,
	`settings_hash` text NOT NULL,
	`generation` integer NOT NULL,
	`built_at` integer NOT NULL
) STRICT;

--> statement-breakpoint
-- By hand from here: what the schema file cannot say.
CREATE TRIGGER `reports_are_never_changed` BEFORE UPDATE ON `reports` BEGIN SELECT raise(abort, 'a report is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `reports_are_never_removed` BEFORE DELETE ON `reports` BEGIN SELECT raise(abort, 'a report is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_are_never_changed` BEFORE UPDATE ON `audit_events` BEGIN SELECT raise(abort, 'an audit event is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_are_never_removed` BEFORE DELETE ON `audit_events` BEGIN SELECT raise(abort, 'an audit event is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `offers_are_never_removed` BEFORE DELETE ON `offers` BEGIN SELECT raise(abort, 'an offer ends, it is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `offers_fit_their_contract_on_insert` BEFORE INSERT ON `offers`
WHEN (SELECT `region_code` FROM `products` WHERE `id` = new.`product_id`) IS NOT (SELECT `region_code` FROM `contracts` WHERE `id` = new.`contract_id`)
BEGIN SELECT raise(abort, 'the product belongs to another region than the contract'); END;
--> statement-breakpoint
CREATE TRIGGER `offers_fit_their_contract_on_update` BEFORE UPDATE OF `product_id`, `contract_id` ON `offers`
WHEN (SELECT `region_code` FROM `products` WHERE `id` = new.`product_id`) IS NOT (SELECT `region_code` FROM `contracts` WHERE `id` = new.`contract_id`)
BEGIN SELECT raise(abort, 'the product belongs to another region than the contract'); END;
--> statement-breakpoint
CREATE TRIGGER `offers_stay_with_their_provider_on_insert` BEFORE INSERT ON `offers`
WHEN new.`location_id` IS NOT NULL AND (SELECT `provider_id` FROM `locations` WHERE `id` = new.`location_id`) IS NOT new.`provider_id`
BEGIN SELECT raise(abort, 'the location belongs to another provider'); END;
--> statement-breakpoint
CREATE TRIGGER `offers_stay_with_their_provider_on_update` BEFORE UPDATE OF `location_id`, `provider_id` ON `offers`
WHEN new.`location_id` IS NOT NULL AND (SELECT `provider_id` FROM `locations` WHERE `id` = new.`location_id`) IS NOT new.`provider_id`
BEGIN SELECT raise(abort, 'the location belongs to another provider'); END;
--> statement-breakpoint
CREATE TRIGGER `subcontracts_hang_under_a_main_contract_on_insert` BEFORE INSERT ON `contracts`
WHEN new.`main_contract_id` IS NOT NULL AND (SELECT `main_contract_id` IS NULL AND `region_code` = new.`region_code` FROM `contracts` WHERE `id` = new.`main_contract_id`) IS NOT 1
BEGIN SELECT raise(abort, 'a subcontract hangs under a main contract of its own region'); END;
--> statement-breakpoint
CREATE TRIGGER `subcontracts_hang_under_a_main_contract_on_update` BEFORE UPDATE OF `main_contract_id`, `region_code` ON `contracts`
WHEN new.`main_contract_id` IS NOT NULL AND (SELECT `main_contract_id` IS NULL AND `region_code` = new.`region_code` FROM `contracts` WHERE `id` = new.`main_contract_id`) IS NOT 1
BEGIN SELECT raise(abort, 'a subcontract hangs under a main contract of its own region'); END;
