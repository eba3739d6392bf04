DROP INDEX `outbox_ready`;--> statement-breakpoint
DROP INDEX `outbox_key`;--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key` ON `outbox` (`target`,`available_at`,`offer_id`);