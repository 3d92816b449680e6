#include "program/machine_findings.hpp"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/timex.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iterator>
#include <string>
#include <system_error>

#include "program/exit_codes.hpp"
#include "program/restore.hpp"
#include "store/data_directory.hpp"
#include "store/file_system.hpp"

namespace cuppa {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMegabyte = 1024 * 1024;
constexpr std::uintmax_t kForTheLogBytes = 32 * kMegabyte;
constexpr rlim_t kDescriptorsWished = 4096;  // 1,000 devices, twice over while they come again
constexpr Duration kClocksDiffer{60'000};

std::string megabytes(std::uintmax_t bytes) {
  return std::to_string((bytes + kMegabyte - 1) / kMegabyte) + " MB";
}

// Empty: only its owner may read it, and that is who asks.
std::string fault_of(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  if ((status.st_mode & 077U) != 0) {
    const bool is_directory = S_ISDIR(status.st_mode);
    return path.string() + " can be read by others: chmod " + (is_directory ? "700 " : "600 ") +
           path.string() + ".";
  }
  if (::geteuid() != 0 && status.st_uid != ::geteuid()) {
    return path.string() + " belongs to another account: ask as that one, or chown it.";
  }
  return {};
}

Finding permission_finding(const fs::path& data) {
  for (const auto* name : {"", kDatabaseName, "cuppa.db-wal", "backups"}) {
    const auto path = *name == '\0' ? data : data / name;
    auto fault = fault_of(path);
    if (fault.empty()) continue;
    return {Verdict::broken, "permissions", std::move(fault), kExitNoPermission};
  }
  return {Verdict::ok, "permissions", "Only their owner can read the data."};
}

// Erasing writes the file anew, and a backup is as large again.
Finding room_finding(const fs::path& data) {
  std::error_code error;
  const auto file = fs::file_size(data / kDatabaseName, error);
  const auto bytes = error ? 0 : file;
  const auto space = fs::space(data, error);
  if (error) return {Verdict::look_at_this, "disk", "How much is free cannot be told."};
  const auto needed = 2 * bytes + kForTheLogBytes;
  auto sentence = megabytes(space.available) +
                  " are free; erasing, or a backup on the same disk, " + "may need " +
                  megabytes(needed) + " for a moment.";
  if (space.available >= needed) return {Verdict::ok, "disk", std::move(sentence)};
  if (space.available >= kMegabyte) {
    return {Verdict::look_at_this, "disk", sentence + " Make room."};
  }
  return {Verdict::broken, "disk", sentence + " Nothing can be saved. Make room.",
          kExitDirectoryUnusable};
}

Finding share_finding(const fs::path& data) {
  const auto share = network_file_system_of(data);
  if (share.empty()) return {Verdict::ok, "place", "The data are on a disk of this machine."};
  return {Verdict::broken, "place",
          "The data are on a network share (" + std::string{share} +
              "), where they can be damaged. Move them to a disk of this machine.",
          kExitDirectoryUnusable};
}

// No erasing reaches what a restore put aside.
std::vector<Finding> aside_findings(const fs::path& data) {
  std::vector<Finding> findings;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(data, ignored)) {
    if (!entry.path().filename().string().starts_with(kPutAside)) continue;
    findings.push_back({Verdict::look_at_this, "put aside",
                        entry.path().string() +
                            " is what stood there before a backup was put back, with all that was "
                            "said in it, erased words too. Remove it when you need it no more."});
  }
  return findings;
}

Finding descriptor_finding() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  auto sentence = "The server may open " + std::to_string(limit.rlim_cur) + " sockets and files.";
  if (limit.rlim_cur >= kDescriptorsWished) return {Verdict::ok, "limits", std::move(sentence)};
  return {Verdict::look_at_this, "limits",
          sentence + " For some hundred people: ulimit -n 4096, or LimitNOFILE=4096 in its unit."};
}

Finding clocks_finding(const BootAnchor& anchor) {
  const auto wall = read_boot().wall;
  const auto differ = std::chrono::abs(server_now(anchor) - wall);
  if (differ <= kClocksDiffer) {
    return {Verdict::ok, "clocks", "The server's clock and the machine's agree."};
  }
  return {Verdict::look_at_this, "clocks",
          "The machine's clock was set since it started: the server's differs by " +
              std::to_string(differ.count() / 1000) +
              " s, and nothing goes at its date until they agree. Restart the machine when no "
              "session runs."};
}

}  // namespace

std::vector<Finding> place_findings(const fs::path& data) {
  std::vector<Finding> findings{permission_finding(data), room_finding(data), share_finding(data)};
  std::ranges::move(aside_findings(data), std::back_inserter(findings));
  return findings;
}

Finding clock_finding() {
  timex state{};
  if (::adjtimex(&state) != TIME_ERROR && (state.status & STA_UNSYNC) == 0) {
    return {Verdict::ok, "time", "The machine's clock is kept right by others'."};
  }
  return {Verdict::look_at_this, "time",
          "Nothing keeps the machine's clock right. Without a network that may be so; else turn it "
          "on: timedatectl set-ntp true."};
}

std::vector<Finding> server_findings(const BootAnchor& anchor) {
  return {descriptor_finding(), clocks_finding(anchor)};
}

}  // namespace cuppa
