#include "program/config.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>

#include "net/trusted_proxies.hpp"
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
    throw CLI::ValidationError("\"" + text +
                               "\" is not an address and a port. Write it as 127.0.0.1:8080, "
                               "[::1]:8080 or 8080.");
  }
  return listen;
}

namespace {

void add_schedule_flags(CLI::App& command, ServeConfig& config) {
  command
      .add_option("--backup-to", config.backup_to,
                  "Make backups by itself, into this directory: best on another disk")
      ->envname("CUPPA_BACKUP_TO");
  command.add_option("--backup-every-hours", config.backup_every_hours, "How often, in hours")
      ->envname("CUPPA_BACKUP_EVERY_HOURS")
      ->check(CLI::Range(1, 24 * 28))
      ->capture_default_str();
  command
      .add_option("--backup-keep", config.backup_keep,
                  "How many are kept: what is erased is in a backup until it goes")
      ->envname("CUPPA_BACKUP_KEEP")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
}

}  // namespace

void add_data_flag(CLI::App& command, std::filesystem::path& data) {
  command.add_option("--data", data, "The directory that holds cuppa.db")
      ->envname("CUPPA_DATA")
      ->capture_default_str();
}

namespace {

// People read it as it is, on a narrow screen.
std::string one_short_line(const std::string& text) {
  constexpr std::size_t kBytesMax = 200;
  const bool has_control =
      std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
  if (text.size() <= kBytesMax && !has_control) return {};
  return "This is shown as one line: at most " + std::to_string(kBytesMax) +
         " bytes, with no line breaks.";
}

void add_responsible_flags(CLI::App& command, ServeConfig& config) {
  command
      .add_option("--responsible", config.responsible,
                  "Who is responsible for what people write here, as they read it on joining: "
                  "\"Anytown Carers, charity 123456\"")
      ->envname("CUPPA_RESPONSIBLE")
      ->check(one_short_line);
  command
      .add_option("--contact", config.contact,
                  "How to reach them: an e-mail address, a telephone number")
      ->envname("CUPPA_CONTACT")
      ->check(one_short_line);
}

void add_watch_flags(CLI::App& command, ServeConfig& config) {
  command
      .add_option("--metrics-for", config.metrics_for,
                  "Who may read /metrics: those on this machine, or all who can connect")
      ->envname("CUPPA_METRICS_FOR")
      ->check(CLI::IsMember({"machine", "network"}))
      ->capture_default_str();
  command.add_option("--log-format", config.log_format, "One line a fact: as text, or as JSON")
      ->envname("CUPPA_LOG_FORMAT")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command.add_option("--log-level", config.log_level, "The least that is worth a line")
      ->envname("CUPPA_LOG_LEVEL")
      ->check(CLI::IsMember({"info", "warning", "error"}))
      ->capture_default_str();
}

}  // namespace

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
      .add_option(
          "--trusted-proxy", config.trusted_proxies,
          "A proxy that is believed about its visitors (X-Forwarded-For, X-Forwarded-Proto): "
          "127.0.0.1 or 10.0.0.0/8. May be given again, or several with commas")
      ->envname("CUPPA_TRUSTED_PROXY")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check([](const std::string& range) {
        return TrustedProxies{}.add(range)
                   ? std::string{}
                   : "\"" + range +
                         "\" is no address and no range of addresses. 127.0.0.1, 10.0.0.0/8 and "
                         "fd00::/8 are.";
      });
  command
      .add_option("--tls-cert", config.tls_cert,
                  "Speak https, with the certificate in this PEM file. SIGHUP reads it again")
      ->envname("CUPPA_TLS_CERT");
  command.add_option("--tls-key", config.tls_key, "The PEM file with the certificate's key")
      ->envname("CUPPA_TLS_KEY");
  command
      .add_option("--per-address-times", config.per_address_times,
                  "Multiply what one address may do at once, for thousands behind one address")
      ->envname("CUPPA_PER_ADDRESS_TIMES")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  add_responsible_flags(command, config);
  add_watch_flags(command, config);
  add_schedule_flags(command, config);
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

void add_backup_flags(CLI::App& command, BackupConfig& config) {
  command
      .add_option("--output", config.output,
                  "The file to write (NAME.db), or a directory; without it, where the server keeps "
                  "them")
      ->envname("CUPPA_OUTPUT");
  add_data_flag(command, config.data);
  add_config_flag(command);
}

// --yes is for the command line alone here too.
void add_restore_flags(CLI::App& command, RestoreConfig& config) {
  command.add_option("file", config.file, "A file that `cuppa backup` or a server made")
      ->required();
  command.add_option("--erasures", config.erasures,
                     "What was erased since, where the data are lost: the file cuppa.erasures.json "
                     "beside the backups, which is found by itself where it lies beside this one");
  command.add_flag("--yes", config.yes, "Yes. Without it nothing is changed where there are data");
  add_data_flag(command, config.data);
  add_config_flag(command);
}

void add_check_flags(CLI::App& command, CheckConfig& config) {
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
