// What `cuppa check` says of the backups.
#pragma once

#include <optional>

#include "backup/backups.hpp"
#include "store/finding.hpp"

namespace cuppa {

// `last_problem`: of the last one that was tried; none: it went well, or none was tried.
Finding backup_finding(const BackupSettings& settings, std::optional<Instant> last_good,
                       const std::optional<Problem>& last_problem, Instant now);

}  // namespace cuppa
