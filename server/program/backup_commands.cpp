#include "program/backup_commands.hpp"

#include <filesystem>
#include <iostream>
#include <optional>

#include "program/exit_codes.hpp"
#include "program/with_owner.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

// What the server says of the backup once none is being made any more.
std::variant<wire::Json, Problem> wait_for_backup(Owner& owner, Owner::Answer answer) {
  while (true) {
    if (const auto* problem = std::get_if<Problem>(&answer)) return *problem;
    auto json = wire::parse_json(std::get<std::string>(answer));
    if (!json || !json->is_object() || !json->contains("made")) {
      return Problem{"The server's answer cannot be read. Is it of another version?",
                     kExitUnavailable};
    }
    if (json->value("made", false)) return std::move(*json);
    answer = owner.ask("GET", "/control/backup", {});
  }
}

}  // namespace

int back_up(const BackupConfig& config) {
  return with_owner(config.data, {}, [&](Owner& owner) {
    Owner::Query query;
    if (!config.output.empty()) query["output"] = fs::absolute(config.output).string();
    const auto made = wait_for_backup(owner, owner.ask("POST", "/control/backup", query));
    if (const auto* problem = std::get_if<Problem>(&made)) return tell(*problem);
    const auto& outcome = std::get<wire::Json>(made);
    if (const int code = outcome.value("exit_code", 0); code != 0) {
      return tell({outcome.value("sentence", std::string{}), code});
    }
    if (const int code = say(outcome.value("file", std::string{}) + "\n"); code != 0) return code;
    std::cerr << "Everything is in it, and was read through. It holds what people said: keep it "
                 "as safe as the data. What is erased from now on is in it until you remove it.\n";
    return 0;
  });
}

}  // namespace cuppa
