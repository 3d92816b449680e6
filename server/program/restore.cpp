#include "program/restore.hpp"

#include <cerrno>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <optional>
#include <system_error>

#include "net/owner_client.hpp"
#include "program/data_routes.hpp"
#include "program/exit_codes.hpp"
#include "store/data_directory.hpp"
#include "store/data_file.hpp"
#include "store/erasures_file.hpp"
#include "store/file_header.hpp"
#include "store/replaced_file.hpp"
#include "store/restored_file.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

// The folder in which the new data are made ready; gone when it goes.
class Draft {
 public:
  explicit Draft(const fs::path& data) : directory_(data / ".restoring") {
    std::error_code ignored;
    fs::remove_all(directory_, ignored);
    error_ = make_data_directory(directory_);
  }
  ~Draft() {
    std::error_code ignored;
    fs::remove_all(directory_, ignored);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  [[nodiscard]] int error() const { return error_; }
  [[nodiscard]] const fs::path& directory() const { return directory_; }
  [[nodiscard]] fs::path file() const { return directory_ / kDatabaseName; }

 private:
  fs::path directory_;
  int error_ = 0;
};

std::string moment_for_a_name() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  char text[32] = {};
  ::gmtime_r(&now, &parts);
  std::strftime(text, sizeof text, "%Y-%m-%dT%H%M%S", &parts);
  return text;
}

// What says what was erased since: the data that stand there, and the file beside the backups.
std::variant<StandingFacts, Problem> known_since(const RestoreConfig& config) {
  const auto standing = config.data / kDatabaseName;
  const auto facts = facts_of_standing(standing);
  const auto list =
      config.erasures.empty() ? config.file.parent_path() / kErasuresFileName : config.erasures;
  if (!config.erasures.empty() && !fs::exists(list)) {
    return Problem{"There is no file " + list.string() + ". Nothing was changed.", kExitNotFound};
  }
  const auto read = read_erasures(list);
  if (const auto* problem = std::get_if<Problem>(&read)) {
    return Problem{problem->sentence + " Nothing was changed.", problem->exit_code};
  }
  if (!facts && !fs::exists(list)) {
    std::cerr << "Nothing here says what was erased after this backup was made. If somebody asked "
                 "for it since, erase it again: cuppa erase.\n";
  }
  auto since = facts.value_or(StandingFacts{});
  since.erased = all_erasures(std::move(since.erased), std::get<std::vector<Erased>>(read));
  return since;
}

std::optional<Problem> no_room(const fs::path& data) {
  return Problem{"There is no room on the disk of " + data.string() +
                     " to put the backup back and erase from it what was erased since. Make room, "
                     "then try again. Nothing was changed.",
                 kExitCannotWrite};
}

std::optional<Problem> erase_since(OpenedData opened, const std::vector<Erased>& since) {
  const auto directory = opened.database_file.parent_path();
  DataRoutes routes{std::move(opened), {}};
  HttpRequest request{"POST", "/control/erase-again", {}, {}, erasures_text(since), {}, true};
  if (routes.answer(request).status != 200) return no_room(directory.parent_path());
  return {};
}

// Leaves one file: who closes it last empties its log.
std::optional<Problem> make_ready(const Draft& draft, const StandingFacts& known,
                                  std::size_t& erased) {
  auto opened = open_data_directory(draft.directory());
  if (auto* problem = std::get_if<Problem>(&opened)) return *problem;
  const auto since = take_up(std::get<OpenedData>(opened), known);
  erased = since.size();
  if (auto problem = erase_since(std::get<OpenedData>(std::move(opened)), since)) return problem;
  opened = open_data_directory(draft.directory());
  if (auto* problem = std::get_if<Problem>(&opened)) return *problem;
  if (!has_no_traces(std::get<OpenedData>(opened))) return no_room(draft.directory().parent_path());
  return {};
}

// What stands there keeps its bytes under another name, its log too.
std::optional<Problem> change_places(const Draft& draft, const fs::path& data, fs::path& kept) {
  const auto standing = data / kDatabaseName;
  int error = 0;
  if (fs::exists(standing)) {
    kept = data / (kPutAside + moment_for_a_name());
    error = take_place(standing, kept);
    if (error == 0 && fs::exists(log_of(standing))) {
      error = take_place(log_of(standing), log_of(kept));
    }
  }
  std::error_code ignored;
  fs::remove(standing.string() + "-shm", ignored);
  if (error == 0 && fs::exists(log_of(draft.file()))) error = EBUSY;  // somebody else reads it
  if (error == 0) error = take_place(draft.file(), standing);
  if (error == 0) return {};
  return Problem{"The backup could not take its place (" + std::generic_category().message(error) +
                     "). What stood there is " +
                     (kept.empty() ? standing.string() : kept.string()) + ".",
                 kExitDiskFailed};
}

std::optional<Problem> problem_with_asking(const RestoreConfig& config) {
  if (auto problem = problem_in_backup(config.file)) return problem;
  if (ask_owner_socket(config.data, {"GET", "/healthz"})) {
    return Problem{
        "A server runs on " + config.data.string() + ". Stop it, then put the backup back.",
        kExitDataInUse};
  }
  std::error_code ignored;
  if (fs::exists(config.data / kDatabaseName, ignored) && !config.yes) {
    return Problem{"There are data in " + config.data.string() +
                       ". They would be kept beside it under another name, and " +
                       config.file.string() +
                       " would take their place: what was said since would not be in it. Nothing "
                       "was changed. To do it: the same with --yes.",
                   kExitUsage};
  }
  return {};
}

std::optional<Problem> put_back(const RestoreConfig& config) {
  if (auto problem = problem_with_asking(config)) return problem;
  auto lock = DirectoryLock::take(config.data);
  if (auto* problem = std::get_if<Problem>(&lock)) return *problem;
  const auto known = known_since(config);
  if (const auto* problem = std::get_if<Problem>(&known)) return *problem;
  const Draft draft{config.data};
  if (draft.error() != 0) return no_room(config.data);
  if (auto problem = copy_and_read_through(config.file, draft.file())) return problem;
  std::size_t erased = 0;
  if (auto problem = make_ready(draft, std::get<StandingFacts>(known), erased)) return problem;
  fs::path kept;
  if (auto problem = change_places(draft, config.data, kept)) return problem;
  std::cerr << "It is put back. Every device takes its session anew; their keys go on working.\n";
  if (erased > 0) std::cerr << "What was erased since it was made is erased from it again.\n";
  if (!kept.empty()) {
    std::cerr << "What stood there is kept as " << kept.string()
              << " until you remove it. It holds what people said.\n";
  }
  return {};
}

}  // namespace

int restore(const RestoreConfig& config) {
  const auto problem = put_back(config);
  if (!problem) return 0;
  std::cerr << "cuppa: " << problem->sentence << "\n";
  return problem->exit_code;
}

}  // namespace cuppa
