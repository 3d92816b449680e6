#include "backup/backup_finding.hpp"

#include <chrono>
#include <string>

namespace cuppa {
namespace {

constexpr Duration kOldWithNoSchedule{std::int64_t{7} * 24 * 3'600'000};

std::string age_in_words(Duration age) {
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(age).count();
  if (hours < 1) return "less than an hour";
  if (hours < 48) return std::to_string(hours) + (hours == 1 ? " hour" : " hours");
  return std::to_string(hours / 24) + " days";
}

}  // namespace

Finding backup_finding(const BackupSettings& settings, std::optional<Instant> last_good,
                       const std::optional<Problem>& last_problem, Instant now) {
  const auto where = settings.directory.string();
  if (last_problem) return {Verdict::look_at_this, "backup", last_problem->sentence};
  if (!last_good) {
    return {
        Verdict::look_at_this, "backup",
        "There is no backup in " + where +
            ". Make one (cuppa backup), or let the server make them (cuppa serve --backup-to)."};
  }
  const auto age = now - *last_good;
  const auto old = settings.every ? 2 * *settings.every : kOldWithNoSchedule;
  const auto sentence = "The last backup in " + where + " is " + age_in_words(age) + " old.";
  if (age <= old) return {Verdict::ok, "backup", sentence};
  return {Verdict::look_at_this, "backup",
          sentence +
              " Make one (cuppa backup), or let the server make them (cuppa serve "
              "--backup-to)."};
}

}  // namespace cuppa
