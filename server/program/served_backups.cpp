#include "program/served_backups.hpp"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <string_view>

#include "program/exit_codes.hpp"
#include "wire/limits.hpp"

namespace cuppa {

double seconds_of(Instant at) { return static_cast<double>(at.ms) / 1000; }

BackupSettings backup_settings(const ServeConfig& config) {
  const auto data = std::filesystem::absolute(config.data);
  if (config.backup_to.empty()) return {data / kBackupsFolder, {}, config.backup_keep};
  // "/srv/backups/" is "/srv/backups".
  auto directory = std::filesystem::absolute(config.backup_to).lexically_normal();
  if (!directory.has_filename()) directory = directory.parent_path();
  return {directory, std::chrono::hours{config.backup_every_hours}, config.backup_keep};
}

BackupNews news_of_backups(const TellFact& tell, HouseFigures& house) {
  return {[&house, tell](Instant at) {
            house.last_backup_at = seconds_of(at);
            tell({FactName::backup_made});
          },
          [tell](std::string_view sentence) {
            tell({FactName::backup_failed});
            std::cerr << "cuppa: " << sentence << "\n";
          }};
}

std::variant<OpenedData, Problem> open_data_for(const ServeConfig& config) {
  const std::chrono::hours kept{config.backup_every_hours * config.backup_keep};
  if (!config.backup_to.empty() && kept > limits::kErasuresKept) {
    return Problem{
        "--backup-every-hours times --backup-keep is more than 60 days, and what was erased is "
        "known for 60 days only. Make one of them smaller.",
        kExitUsage};
  }
  return open_data_directory(config.data);
}

}  // namespace cuppa
