CREATE INDEX `invitations_by` ON `invitations` (`created_by`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitations_email` ON `invitations` (`email`,`created_at`);--> statement-breakpoint
CREATE INDEX `organisations_municipality` ON `organisations` (`municipality_code`);