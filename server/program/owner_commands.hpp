// The commands that work on sessions: `cuppa export`, `cuppa invite`, `cuppa sessions`,
// `cuppa erase`, `cuppa follow-ups`. Each returns the exit code (exit_codes.hpp) and says on
// stderr, in one sentence, what went wrong.
#pragma once

#include "program/config.hpp"

namespace cuppa {

int export_session(const ExportConfig& config);
int invite(const InviteConfig& config);
int print_sessions(const SessionsConfig& config);
int erase_session(const EraseConfig& config);
int print_follow_ups(const FollowUpsConfig& config);

}  // namespace cuppa
