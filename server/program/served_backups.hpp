// What the flags of `cuppa serve` mean for backups, and who hears of one.
#pragma once

#include <variant>

#include "backup/backups.hpp"
#include "program/config.hpp"
#include "store/data_directory.hpp"
#include "store/problem.hpp"
#include "watch/fact.hpp"
#include "watch/house_figures.hpp"

namespace cuppa {

BackupSettings backup_settings(const ServeConfig& config);

// `house` must outlive it.
BackupNews news_of_backups(const TellFact& tell, HouseFigures& house);

double seconds_of(Instant at);

// Opens the data, unless backups would be kept for longer than it is known what was erased since:
// limits::kErasuresKept.
std::variant<OpenedData, Problem> open_data_for(const ServeConfig& config);

}  // namespace cuppa
