// What backups are called: cuppa-2026-03-01T1930.backup.db, by the minute in UTC, so that their
// names are in the order of their times. Only files with such a name are ever removed.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/time.hpp"

namespace cuppa {

std::string backup_name(Instant at);
// None: it is not the name of a backup.
std::optional<Instant> time_in_backup_name(std::string_view name);

// Those in a directory, oldest first; none, too, where it cannot be read.
std::vector<std::filesystem::path> backups_in(const std::filesystem::path& directory);

// Removes the oldest until `keep` are left, never the one that was just made, whatever the clock
// said when. Returns how many could not be removed.
int remove_old_backups(const std::filesystem::path& directory, int keep,
                       const std::filesystem::path& just_made);

}  // namespace cuppa
