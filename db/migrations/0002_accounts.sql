CREATE TABLE `audit_retention` (
	`id` text PRIMARY KEY NOT NULL,
	`before` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	CONSTRAINT "audit_retention_at_least_a_year" CHECK(before <= at - 365 * 86400000)
) STRICT;
--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_key` ON `accounts` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`region_codes` text DEFAULT '[]' NOT NULL,
	`location_ids` text DEFAULT '[]' NOT NULL,
	`token_hash` text NOT NULL,
	`language` text DEFAULT 'nl' NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_role" CHECK(role is null or role in ('referrer', 'provider-editor', 'organisation-admin', 'region-manager', 'care-broker', 'expert-team-chair', 'expert-team-member', 'policy-reader', 'admin')),
	CONSTRAINT "invitations_email" CHECK(email = lower(email))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_organisation` ON `invitations` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `membership_locations` (
	`membership_id` text NOT NULL,
	`location_id` text NOT NULL,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_locations_key` ON `membership_locations` (`membership_id`,`location_id`);--> statement-breakpoint
CREATE TABLE `membership_regions` (
	`membership_id` text NOT NULL,
	`region_code` text NOT NULL,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `membership_regions_key` ON `membership_regions` (`membership_id`,`region_code`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK(role is null or role in ('referrer', 'provider-editor', 'organisation-admin', 'region-manager', 'care-broker', 'expert-team-chair', 'expert-team-member', 'policy-reader', 'admin'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_key` ON `memberships` (`user_id`,`organisation_id`,`role`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `memberships_organisation` ON `memberships` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`provider_id` text,
	`region_code` text,
	`municipality_code` text,
	`is_second_factor_relaxed` integer DEFAULT false NOT NULL,
	`oidc_provider` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`provider_id`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisations_kind" CHECK(kind is null or kind in ('provider', 'local-team', 'certified-institution', 'practice', 'region-office', 'expert-team', 'platform')),
	CONSTRAINT "organisations_provider" CHECK((kind = 'provider') = (provider_id is not null)),
	CONSTRAINT "organisations_region_kind" CHECK(kind not in ('region-office', 'expert-team') or region_code is not null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_providerId_unique` ON `organisations` (`provider_id`);--> statement-breakpoint
CREATE INDEX `organisations_region` ON `organisations` (`region_code`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`user_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` integer,
	`aaguid` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential_id_unique` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`signed_in_with` text DEFAULT 'password' NOT NULL,
	`second_factor_at` integer,
	`last_seen_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT true,
	`failed_verification_count` integer DEFAULT 0,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `two_factors_user` ON `two_factors` (`user_id`);--> statement-breakpoint
CREATE TABLE `used_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `used_codes_key` ON `used_codes` (`user_id`,`code_hash`);--> statement-breakpoint
CREATE INDEX `used_codes_at` ON `used_codes` (`used_at`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`language` text DEFAULT 'nl' NOT NULL,
	`rights_changed_at` integer DEFAULT 0 NOT NULL,
	`closed_at` integer,
	CONSTRAINT "users_language" CHECK(language is null or language in ('nl', 'en')),
	CONSTRAINT "users_email" CHECK(email = lower(email))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`to_address` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`text_body` text NOT NULL,
	`html_body` text NOT NULL,
	`organisation_id` text,
	`created_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer,
	`sent_at` integer,
	`given_up_at` integer,
	`last_error` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `mails_next` ON `mails` (`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `mails_created` ON `mails` (`created_at`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`rights` text NOT NULL,
	`prefix` text NOT NULL,
	`key_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_keyHash_unique` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE INDEX `api_keys_organisation` ON `api_keys` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `availability_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`actor` text NOT NULL,
	`source` text NOT NULL,
	`file_name` text,
	`preview` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`committed_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "availability_imports_source" CHECK(source is null or source in ('paste', 'file'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `availability_imports_organisation` ON `availability_imports` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `availability_imports_expires` ON `availability_imports` (`expires_at`);--> statement-breakpoint
CREATE TABLE `confirmation_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`membership_id` text NOT NULL,
	`offer_versions` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `confirmation_links_tokenHash_unique` ON `confirmation_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `confirmation_links_membership` ON `confirmation_links` (`membership_id`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`code` text NOT NULL,
	`reported_by` text NOT NULL,
	`reporting_organisation_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`escalates_at` integer NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporting_organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "corrections_code" CHECK(code is null or code in ('wait-differs', 'no-place', 'contact-wrong', 'target-group-wrong')),
	CONSTRAINT "corrections_answer" CHECK(answer is null or answer in ('corrected', 'is-right', 'call-us')),
	CONSTRAINT "corrections_answered" CHECK((answer is null) = (answered_at is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `corrections_offer` ON `corrections` (`offer_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `corrections_escalates` ON `corrections` (`escalates_at`) WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `corrections_once` ON `corrections` (`offer_id`,`code`,`reporting_organisation_id`) WHERE answered_at is null;--> statement-breakpoint
CREATE TABLE `duty_moments` (
	`offer_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`handled_at` integer,
	PRIMARY KEY(`offer_id`, `kind`),
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "duty_moments_kind" CHECK(kind is null or kind in ('due', 'halfway', 'stale', 'stop-ends'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `duty_moments_open` ON `duty_moments` (`at`) WHERE handled_at is null;--> statement-breakpoint
CREATE TABLE `idempotent_answers` (
	`owner` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`owner`, `key`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotent_answers_at` ON `idempotent_answers` (`created_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`organisation_id` text NOT NULL,
	`day` text NOT NULL,
	`sent_at` integer NOT NULL,
	`offer_count` integer NOT NULL,
	`actor` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `day`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `store_versions` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `audit_events` ADD `organisation_id` text;--> statement-breakpoint
ALTER TABLE `audit_events` ADD `region_code` text;--> statement-breakpoint
ALTER TABLE `audit_events` ADD `from_address` text;--> statement-breakpoint
CREATE INDEX `audit_events_organisation` ON `audit_events` (`organisation_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_region` ON `audit_events` (`region_code`,`at`);--> statement-breakpoint
ALTER TABLE `contracts` ADD `is_reported_by_subcontractor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `regions` ADD `is_open_to_platform` integer DEFAULT false NOT NULL;
--> statement-breakpoint
-- By hand from here: what the schema files cannot say.
DROP TRIGGER `audit_events_are_never_removed`;
--> statement-breakpoint
CREATE TRIGGER `audit_events_are_never_removed` BEFORE DELETE ON `audit_events`
WHEN old.`at` >= (SELECT coalesce(max(`before`), 0) FROM `audit_retention`)
BEGIN SELECT raise(abort, 'an audit event is never removed, but by retention'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_retention_is_never_changed` BEFORE UPDATE ON `audit_retention` BEGIN SELECT raise(abort, 'retention is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_retention_is_never_removed` BEFORE DELETE ON `audit_retention` BEGIN SELECT raise(abort, 'retention is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `organisations_are_never_removed` BEFORE DELETE ON `organisations` BEGIN SELECT raise(abort, 'an organisation ends, it is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `memberships_are_never_removed` BEFORE DELETE ON `memberships` BEGIN SELECT raise(abort, 'a membership ends, it is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_are_never_removed` BEFORE DELETE ON `corrections` BEGIN SELECT raise(abort, 'a correction is answered, it is never removed'); END;
--> statement-breakpoint
INSERT INTO `store_versions` (`name`, `version`) VALUES ('reference', 1);
--> statement-breakpoint
CREATE TRIGGER `regions_insert_moves_reference` AFTER INSERT ON `regions` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `regions_update_moves_reference` AFTER UPDATE ON `regions` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `regions_delete_moves_reference` AFTER DELETE ON `regions` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `region_memberships_insert_moves_reference` AFTER INSERT ON `region_memberships` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `region_memberships_update_moves_reference` AFTER UPDATE ON `region_memberships` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `region_memberships_delete_moves_reference` AFTER DELETE ON `region_memberships` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `region_neighbours_insert_moves_reference` AFTER INSERT ON `region_neighbours` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `region_neighbours_update_moves_reference` AFTER UPDATE ON `region_neighbours` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `region_neighbours_delete_moves_reference` AFTER DELETE ON `region_neighbours` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `municipalities_insert_moves_reference` AFTER INSERT ON `municipalities` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `municipalities_update_moves_reference` AFTER UPDATE ON `municipalities` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `municipalities_delete_moves_reference` AFTER DELETE ON `municipalities` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `postcodes_insert_moves_reference` AFTER INSERT ON `postcodes` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `postcodes_update_moves_reference` AFTER UPDATE ON `postcodes` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `postcodes_delete_moves_reference` AFTER DELETE ON `postcodes` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `segments_insert_moves_reference` AFTER INSERT ON `segments` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `segments_update_moves_reference` AFTER UPDATE ON `segments` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `segments_delete_moves_reference` AFTER DELETE ON `segments` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `categories_insert_moves_reference` AFTER INSERT ON `categories` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `categories_update_moves_reference` AFTER UPDATE ON `categories` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `categories_delete_moves_reference` AFTER DELETE ON `categories` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `norms_insert_moves_reference` AFTER INSERT ON `norms` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `norms_update_moves_reference` AFTER UPDATE ON `norms` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `norms_delete_moves_reference` AFTER DELETE ON `norms` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `update_duties_insert_moves_reference` AFTER INSERT ON `update_duties` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `update_duties_update_moves_reference` AFTER UPDATE ON `update_duties` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `update_duties_delete_moves_reference` AFTER DELETE ON `update_duties` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `vocabulary_insert_moves_reference` AFTER INSERT ON `vocabulary` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `vocabulary_update_moves_reference` AFTER UPDATE ON `vocabulary` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `vocabulary_delete_moves_reference` AFTER DELETE ON `vocabulary` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `providers_insert_moves_reference` AFTER INSERT ON `providers` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `providers_update_moves_reference` AFTER UPDATE ON `providers` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `providers_delete_moves_reference` AFTER DELETE ON `providers` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `locations_insert_moves_reference` AFTER INSERT ON `locations` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `locations_update_moves_reference` AFTER UPDATE ON `locations` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `locations_delete_moves_reference` AFTER DELETE ON `locations` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `products_insert_moves_reference` AFTER INSERT ON `products` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `products_update_moves_reference` AFTER UPDATE ON `products` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `products_delete_moves_reference` AFTER DELETE ON `products` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `product_categories_insert_moves_reference` AFTER INSERT ON `product_categories` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `product_categories_update_moves_reference` AFTER UPDATE ON `product_categories` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `product_categories_delete_moves_reference` AFTER DELETE ON `product_categories` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `contracts_insert_moves_reference` AFTER INSERT ON `contracts` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `contracts_update_moves_reference` AFTER UPDATE ON `contracts` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `contracts_delete_moves_reference` AFTER DELETE ON `contracts` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `service_areas_insert_moves_reference` AFTER INSERT ON `service_areas` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `service_areas_update_moves_reference` AFTER UPDATE ON `service_areas` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `service_areas_delete_moves_reference` AFTER DELETE ON `service_areas` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
CREATE TRIGGER `offers_insert_moves_reference` AFTER INSERT ON `offers` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
--> statement-breakpoint
-- Not what is stated all day: only what an offer is.
CREATE TRIGGER `offers_update_moves_reference` AFTER UPDATE OF `contract_id`, `product_id`, `provider_id`, `location_id`, `service_area_id`, `title`, `description`, `for_whom`, `not_for_whom`, `specialisms`, `sectors`, `forms`, `themes`, `languages`, `age_from`, `age_to`, `iq_from`, `iq_to`, `gender`, `access`, `clock_start_note`, `ended_on` ON `offers` BEGIN UPDATE `store_versions` SET `version` = `version` + 1 WHERE `name` = 'reference'; END;
