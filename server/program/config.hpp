// What the program was asked to do: flags, then CUPPA_… in the environment, then the config file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cuppa {

struct ServeConfig {
  std::string listen = "0.0.0.0:8080";
  std::filesystem::path data = "cuppa-data";
  std::string public_url;  // what people open, when a proxy stands in front
  int keep_days = 90;
  std::vector<std::string> trusted_proxies;  // net/trusted_proxies.hpp
  int per_address_times = 1;
  std::filesystem::path tls_cert, tls_key;  // PEM files; empty: plain http
  std::string responsible, contact;     // as people read them; empty: they are told to ask the host
  std::string metrics_for = "machine";  // or "network"
  std::string log_format = "text";      // or "json"
  std::string log_level = "info";       // program/log.hpp
  std::filesystem::path backup_to;      // empty: no backups unless somebody asks
  int backup_every_hours = 24;
  int backup_keep = 14;
};

struct ExportConfig {
  std::filesystem::path data = "cuppa-data";
  std::string session;           // session_list.hpp
  std::string format;            // of record/formats.hpp or program/documents/made_document.hpp
  std::string profile;           // record/profile.hpp; empty: as is usual for the format
  std::filesystem::path output;  // empty: the standard output
};

struct InviteConfig {
  std::filesystem::path data = "cuppa-data";
  std::string session;                               // empty: a link to make a new one
  std::string public_url = "http://localhost:8080";  // what links begin with where no server runs
};

struct SessionsConfig {
  std::filesystem::path data = "cuppa-data";
};

struct EraseConfig {
  std::filesystem::path data = "cuppa-data";
  std::string session;  // session_list.hpp
  std::string person;   // person_list.hpp; empty: the whole session
  bool words = false;   // of the person: their words too
  bool yes = false;
};

struct FollowUpsConfig {
  std::filesystem::path data = "cuppa-data";
  std::int64_t done = 0;  // the number of one that is done; 0: list them
};

struct BackupConfig {
  std::filesystem::path data = "cuppa-data";
  std::filesystem::path output;  // empty: where backups of these data are kept
};

struct RestoreConfig {
  std::filesystem::path data = "cuppa-data";
  std::filesystem::path file;
  std::filesystem::path erasures;  // empty: the one beside the file, if there is one
  bool yes = false;
};

struct CheckConfig {
  std::filesystem::path data = "cuppa-data";
};

struct LinksConfig {
  std::filesystem::path data = "cuppa-data";
  std::string session;   // session_list.hpp; empty: of all, and the server's own
  std::int64_t end = 0;  // the number of one that is to end; 0: none
  std::string end_all;   // the kind of which all of the session are to end; empty: none
};

struct HostPasswordConfig {
  std::filesystem::path data = "cuppa-data";
  bool remove = false;  // there is none from then on
};

struct ListenAddress {
  std::string address;
  std::uint16_t port = 0;
};

// "127.0.0.1:8080", "[::1]:8080", ":8080" or "8080". Throws CLI::ValidationError, which names what
// would be accepted.
ListenAddress parse_listen(const std::string& text);

// Adds the flags of `serve`, each with its environment variable.
void add_serve_flags(CLI::App& command, ServeConfig& config);

void add_export_flags(CLI::App& command, ExportConfig& config);
void add_invite_flags(CLI::App& command, InviteConfig& config);
void add_sessions_flags(CLI::App& command, SessionsConfig& config);
void add_erase_flags(CLI::App& command, EraseConfig& config);
void add_follow_ups_flags(CLI::App& command, FollowUpsConfig& config);
void add_backup_flags(CLI::App& command, BackupConfig& config);
void add_restore_flags(CLI::App& command, RestoreConfig& config);
void add_check_flags(CLI::App& command, CheckConfig& config);
void add_host_password_flags(CLI::App& command, HostPasswordConfig& config);
void add_links_flags(CLI::App& command, LinksConfig& config);

// "--config FILE", which program/config_file.hpp reads.
void add_config_flag(CLI::App& command);

// "--data DIR", for every command that works on sessions.
void add_data_flag(CLI::App& command, std::filesystem::path& data);

}  // namespace cuppa
