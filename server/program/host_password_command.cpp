#include "program/host_password_command.hpp"

#include <iostream>

#include "http/host_password.hpp"
#include "program/exit_codes.hpp"
#include "program/typed_secret.hpp"
#include "program/with_owner.hpp"
#include "wire/json_text.hpp"

namespace cuppa {
namespace {

// Typed twice on a terminal, where nobody sees a slip; once from a file or another program.
std::variant<std::string, Problem> read_password() {
  const auto typed = typed_secret("The password of your team (12 letters or more): ");
  if (!typed) return Problem{"There was no password on the standard input.", kExitUsage};
  const auto password = cleaned_password(*typed);
  if (const auto wrong = problem_with_password(password); !wrong.empty()) {
    return Problem{wrong + " Nothing was changed.", kExitUsage};
  }
  if (!input_is_a_terminal()) return password;
  const auto again = typed_secret("Once more: ");
  if (!again || cleaned_password(*again) != password) {
    return Problem{"The two were not the same. Nothing was changed.", kExitUsage};
  }
  return password;
}

int remove_password(const HostPasswordConfig& config) {
  return with_owner(config.data, {}, [](Owner& owner) {
    const auto answer = owner.ask("DELETE", "/control/host-password", {});
    if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
    std::cerr << "There is no password any more. Who hosts needs a link: `cuppa invite` makes "
                 "one.\n";
    return 0;
  });
}

}  // namespace

int set_host_password(const HostPasswordConfig& config) {
  if (config.remove) return remove_password(config);
  const auto read = read_password();
  if (const auto* problem = std::get_if<Problem>(&read)) return tell(*problem);
  const wire::Json body{{"hash", hash_password(std::get<std::string>(read))}};
  return with_owner(config.data, {}, [&](Owner& owner) {
    const auto answer = owner.ask("POST", "/control/host-password", {}, wire::to_text(body));
    if (const auto* problem = std::get_if<Problem>(&answer)) return tell(*problem);
    std::cerr << "Whoever has the password can host: they open /start without a link.\n";
    return 0;
  });
}

}  // namespace cuppa
