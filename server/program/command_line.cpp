#include "program/command_line.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

#include "program/backup_commands.hpp"
#include "program/check.hpp"
#include "program/config.hpp"
#include "program/config_file.hpp"
#include "program/demo.hpp"
#include "program/exit_codes.hpp"
#include "program/host_password_command.hpp"
#include "program/link_commands.hpp"
#include "program/owner_commands.hpp"
#include "program/restore.hpp"
#include "program/serve.hpp"

namespace cuppa {
namespace {

class CommandLine {
 public:
  CommandLine() {
    app_.set_version_flag("--version", "cuppa " CUPPA_VERSION);
    app_.require_subcommand(1);
    app_.footer(kExitCodesInWords);
    app_.failure_message([](const CLI::App*, const CLI::Error& error) {
      const std::string what = error.what();
      return "cuppa: " + what + (what.ends_with('.') ? "" : ".") + " `cuppa --help` says more.\n";
    });
    add_serve_flags(
        *add("serve", "Run the server", [this] { return serve(serve_, print_started); }), serve_);
    add_demo_flags(*add("demo", "Play a real session with pretend people",
                        [this] { return play_demo(demo_); }),
                   demo_);
    add_invite_flags(*add("invite", "Make a new link for a host, also for one that was lost",
                          [this] { return invite(invite_); }),
                     invite_);
    add_sessions_flags(*add("sessions", "List the sessions, newest first",
                            [this] { return print_sessions(sessions_); }),
                       sessions_);
    add_export_flags(*add("export", "Write down what was kept of a session",
                          [this] { return export_session(export_); }),
                     export_);
    add_erase_flags(*add("erase", "Erase a session, or a person from it, for good",
                         [this] { return erase_session(erase_); }),
                    erase_);
    add_follow_ups_flags(
        *add("follow-ups", "List what is to be followed up of sessions that are gone",
             [this] { return print_follow_ups(follow_ups_); }),
        follow_ups_);
    add_backup_flags(*add("backup", "Copy the data into one file, also while a server runs",
                          [this] { return back_up(backup_); }),
                     backup_);
    add_restore_flags(*add("restore", "Put a backup in the place of the data, while no server runs",
                           [this] { return restore(restore_); }),
                      restore_);
    add_check_flags(*add("check", "Look at the data, the disk and the machine, beside a server too",
                         [this] { return check(check_); }),
                    check_);
    add_host_password_flags(*add("host-password", "Set the password with which a team may host",
                                 [this] { return set_host_password(host_password_); }),
                            host_password_);
    add_links_flags(*add("links", "List the links that are open, or end them",
                         [this] { return links(links_); }),
                    links_);
  }

  int run(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
      for (auto& command : commands_) {
        if (command.app->parsed()) read_config_file(*command.app);
      }
    } catch (const CLI::ParseError& error) {
      return app_.exit(error) == 0 ? 0 : kExitUsage;
    }
    for (const auto& command : commands_) {
      if (command.app->parsed()) return command.run();
    }
    return kExitUsage;
  }

 private:
  struct Command {
    CLI::App* app;
    std::function<int()> run;
  };

  CLI::App* add(const char* name, const char* what_it_does, std::function<int()> run) {
    auto* command = app_.add_subcommand(name, what_it_does);
    commands_.push_back({command, std::move(run)});
    return command;
  }

  void read_config_file(CLI::App& command) {
    const auto* file = command.get_option_no_throw("--config");
    if (file == nullptr || file->count() == 0) return;
    apply_config_file(command, *app_.get_subcommand("serve"), file->as<std::string>());
  }

  CLI::App app_{"Cuppa: Over a Brew sessions in the room and online, on one clock"};
  std::vector<Command> commands_;
  ServeConfig serve_;
  DemoConfig demo_;
  InviteConfig invite_;
  SessionsConfig sessions_;
  ExportConfig export_;
  EraseConfig erase_;
  FollowUpsConfig follow_ups_;
  BackupConfig backup_;
  RestoreConfig restore_;
  CheckConfig check_;
  LinksConfig links_;
  HostPasswordConfig host_password_;
};

}  // namespace

int run_command_line(int argc, char** argv) { return CommandLine{}.run(argc, argv); }

}  // namespace cuppa
