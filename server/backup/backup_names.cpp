#include "backup/backup_names.hpp"

#include <algorithm>
#include <ctime>
#include <iterator>
#include <system_error>

namespace cuppa {
namespace {

namespace fs = std::filesystem;

constexpr const char* kBackupNameForm = "cuppa-%Y-%m-%dT%H%M.backup.db";

}  // namespace

std::string backup_name(Instant at) {
  const auto seconds = static_cast<std::time_t>(at.ms / 1000);
  std::tm parts{};
  char text[64] = {};
  ::gmtime_r(&seconds, &parts);
  std::strftime(text, sizeof text, kBackupNameForm, &parts);
  return text;
}

std::optional<Instant> time_in_backup_name(std::string_view name) {
  const std::string text{name};
  std::tm parts{};
  const char* end = ::strptime(text.c_str(), kBackupNameForm, &parts);
  if (end == nullptr || *end != '\0') return {};
  const Instant at{static_cast<std::int64_t>(::timegm(&parts)) * 1000};
  if (backup_name(at) != text) return {};
  return at;
}

std::vector<fs::path> backups_in(const fs::path& directory) {
  std::vector<fs::path> all;
  std::error_code error;
  for (auto entry = fs::directory_iterator(directory, error);
       !error && entry != fs::directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (entry->is_regular_file(ignored) && time_in_backup_name(entry->path().filename().string())) {
      all.push_back(entry->path());
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

int remove_old_backups(const fs::path& directory, int keep, const fs::path& just_made) {
  const auto all = backups_in(directory);
  int left = static_cast<int>(std::ssize(all)), failed = 0;
  for (const auto& file : all) {
    if (left <= keep) break;
    if (file.filename() == just_made.filename()) continue;
    std::error_code error;
    fs::remove(file, error);
    failed += error ? 1 : 0;
    --left;
  }
  return failed;
}

}  // namespace cuppa
