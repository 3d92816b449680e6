#include "program/config.hpp"

#include <CLI/CLI.hpp>
#include <charconv>

#include "program/documents/made_document.hpp"
#include "record/formats.hpp"
#include "record/profile.hpp"

namespace cuppa {

ListenAddress parse_listen(const std::string& text) {
  const auto colon = text.rfind(':');
  const auto port_text = colon == std::string::npos ? text : text.substr(colon + 1);
  auto address = colon == std::string::npos ? std::string{} : text.substr(0, colon);
  if (address.starts_with('[') && address.ends_with(']')) {
    address = address.substr(1, address.size() - 2);
  }
  if (address == "localhost") address = "127.0.0.1";
  ListenAddress listen{address.empty() ? "0.0.0.0" : address, 0};
  const auto* end = port_text.data() + port_text.size();
  const auto read = std::from_chars(port_text.data(), end, listen.port);
  if (read.ec != std::errc{} || read.ptr != end || port_text.empty()) {
    throw CLI::ValidationError("--listen", "\"" + text +
                                               "\" is not an address and a port. Write it as "
                                               "127.0.0.1:8080, [::1]:8080 or 8080.");
  }
  return listen;
}

void add_data_flag(CLI::App& command, std::filesystem::path& data) {
  command.add_option("--data", data, "The directory that holds cuppa.db")
      ->envname("CUPPA_DATA")
      ->capture_default_str();
}

void add_serve_flags(CLI::App& command, ServeConfig& config) {
  command.add_option("--listen", config.listen, "Address and port to listen on")
      ->envname("CUPPA_LISTEN")
      ->capture_default_str()
      ->check([](const std::string& text) {
        parse_listen(text);
        return std::string{};
      });
  add_data_flag(command, config.data);
  command
      .add_option("--public-url", config.public_url,
                  "What people open, when a proxy stands in front: https://brew.example.org")
      ->envname("CUPPA_PUBLIC_URL");
  command.add_option("--keep-days", config.keep_days, "How long a session is kept, in days")
      ->envname("CUPPA_KEEP_DAYS")
      ->check(CLI::Range(1, 3650))
      ->capture_default_str();
  command
      .add_flag("--behind-proxy", config.behind_proxy,
                "Believe X-Forwarded-For: a proxy is the only one that can connect")
      ->envname("CUPPA_BEHIND_PROXY");
  add_config_flag(command);
}

void add_config_flag(CLI::App& command) {
  command.add_option("--config", "A file with the same names: listen = \"0.0.0.0:8080\"")
      ->envname("CUPPA_CONFIG")
      ->check(CLI::ExistingFile);
}

void add_export_flags(CLI::App& command, ExportConfig& config) {
  command
      .add_option("session", config.session, "Its id, the beginning of its title, or \"latest\"")
      ->required();
  const auto formats =
      record::format_names() + "; or, made by other programs, " + document_kind_names();
  command.add_option("--format", config.format, formats)
      ->envname("CUPPA_FORMAT")
      ->required()
      ->check([formats](const std::string& name) {
        const bool is_known =
            record::find_format(name) != nullptr || find_document_kind(name) != nullptr;
        return is_known ? std::string{}
                        : "\"" + name + "\" is not a format. There are " + formats + ".";
      });
  command
      .add_option("--profile", config.profile,
                  "Whose words it has, and whom it names: " + record::profile_names() +
                      " (nobody). A report has those with a yes unless another is asked for")
      ->envname("CUPPA_PROFILE")
      ->check([](const std::string& name) {
        return record::find_profile(name) ? std::string{}
                                          : "\"" + name + "\" is not a profile. There are " +
                                                record::profile_names() + ".";
      });
  command.add_option("--output", config.output, "The file to write; without it, the terminal")
      ->envname("CUPPA_OUTPUT");
  add_data_flag(command, config.data);
  add_config_flag(command);
}

void add_invite_flags(CLI::App& command, InviteConfig& config) {
  command.add_option("session", config.session,
                     "For this session's host: its id, the beginning of its title, or \"latest\"");
  command
      .add_option("--public-url", config.public_url,
                  "What the link begins with, when no server runs that knows its own address")
      ->envname("CUPPA_PUBLIC_URL")
      ->capture_default_str();
  add_data_flag(command, config.data);
  add_config_flag(command);
}

void add_sessions_flags(CLI::App& command, SessionsConfig& config) {
  add_data_flag(command, config.data);
  add_config_flag(command);
}

// --yes is for the command line alone: nobody erases by what a file or an environment says.
void add_erase_flags(CLI::App& command, EraseConfig& config) {
  command
      .add_option("session", config.session, "Its id, the beginning of its title, or \"latest\"")
      ->required();
  auto* person = command.add_option("--person", config.person,
                                    "Only this person goes from it: their name, or their id");
  command.add_flag("--words", config.words, "What they said and wrote with their name goes too")
      ->needs(person);
  command.add_flag("--yes", config.yes, "Yes, for good. Without it nothing is erased");
  add_data_flag(command, config.data);
  add_config_flag(command);
}

void add_follow_ups_flags(CLI::App& command, FollowUpsConfig& config) {
  command.add_option("--done", config.done, "The number of one that is done: it goes for good")
      ->check(CLI::PositiveNumber);
  add_data_flag(command, config.data);
  add_config_flag(command);
}

// The password itself is no flag: others on this machine see what a command was given.
void add_host_password_flags(CLI::App& command, HostPasswordConfig& config) {
  command.add_flag("--remove", config.remove, "There is no password any more");
  add_data_flag(command, config.data);
  add_config_flag(command);
}

// What ends is said on the command line alone.
void add_links_flags(CLI::App& command, LinksConfig& config) {
  auto* session = command.add_option("session", config.session,
                                     "Those of this session: its id, the beginning of its title, "
                                     "or \"latest\"");
  auto* end = command.add_option("--end", config.end, "The number of one that is to end")
                  ->check(CLI::PositiveNumber);
  command.add_option("--end-all", config.end_all, "All of the session's links of this kind end")
      ->check(CLI::IsMember({"cohost", "same_person", "screen", "reviewer", "captioner",
                             "follow_up", "invitation", "answerer"}))
      ->needs(session)
      ->excludes(end);
  add_data_flag(command, config.data);
  add_config_flag(command);
}

}  // namespace cuppa
