#include "bench/load/measured_process.hpp"

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace cuppa::bench {
namespace {

namespace fs = std::filesystem;

fs::path place_of(pid_t process) { return fs::path("/proc") / std::to_string(process); }

int count_instructions(pid_t thread, bool of_kernel) {
  perf_event_attr what{};
  what.size = sizeof what;
  what.type = PERF_TYPE_HARDWARE;
  what.config = PERF_COUNT_HW_INSTRUCTIONS;
  what.exclude_kernel = !of_kernel;
  what.exclude_user = of_kernel;
  what.exclude_hv = 1;
  return static_cast<int>(::syscall(SYS_perf_event_open, &what, thread, -1, -1, 0));
}

std::optional<double> sum_of(const std::vector<int>& counters) {
  double sum = 0;
  for (const int counter : counters) {
    std::uint64_t count = 0;
    if (::read(counter, &count, sizeof count) != sizeof count) return {};
    sum += static_cast<double>(count);
  }
  return sum;
}

// To the nanosecond, where stat counts in ticks of 10 ms.
double time_on_a_processor(const fs::path& process) {
  double sum = 0;
  for (const auto& thread : fs::directory_iterator(process / "task")) {
    double ns = 0;
    std::ifstream(thread.path() / "schedstat") >> ns;
    sum += ns;
  }
  return sum;
}

// The part of it that was not the kernel's.
double share_of_user(const fs::path& process) {
  std::ifstream file(process / "stat");
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  std::istringstream fields(text.substr(text.rfind(')') + 2));
  constexpr int kFieldsBefore = 11;  // proc(5): utime is the 12th after the name
  std::string skipped;
  for (int i = 0; i < kFieldsBefore; ++i) fields >> skipped;
  double user = 0, kernel = 0;
  fields >> user >> kernel;
  return user + kernel > 0 ? user / (user + kernel) : 0;
}

std::optional<double> difference(std::optional<double> a, std::optional<double> b) {
  return a && b ? std::optional{*a - *b} : std::nullopt;
}

void tell_callgrind(const char* what, pid_t process) {
  const auto command =
      "callgrind_control " + std::string(what) + " " + std::to_string(process) + " >/dev/null";
  if (std::system(command.c_str()) != 0) std::exit(1);
}

}  // namespace

Used operator-(const Used& later, const Used& earlier) {
  return {later.user_ns - earlier.user_ns, later.kernel_ns - earlier.kernel_ns,
          difference(later.user_instructions, earlier.user_instructions),
          difference(later.kernel_instructions, earlier.kernel_instructions)};
}

MeasuredProcess::MeasuredProcess(pid_t process) : process_(process) {
  for (const auto& thread : fs::directory_iterator(place_of(process) / "task")) {
    const auto number = static_cast<pid_t>(std::stoi(thread.path().filename()));
    user_counters_.push_back(count_instructions(number, false));
    kernel_counters_.push_back(count_instructions(number, true));
  }
}

MeasuredProcess::~MeasuredProcess() {
  for (const int counter : user_counters_) ::close(counter);
  for (const int counter : kernel_counters_) ::close(counter);
}

Used MeasuredProcess::used() const {
  const double all = time_on_a_processor(place_of(process_));
  const double user = all * share_of_user(place_of(process_));
  return {user, all - user, sum_of(user_counters_), sum_of(kernel_counters_)};
}

double MeasuredProcess::resident_kib() const { return status_kib("VmRSS:"); }
double MeasuredProcess::peak_kib() const { return status_kib("VmHWM:"); }

void MeasuredProcess::forget_peak() const {
  std::ofstream(place_of(process_) / "clear_refs") << "5";
}

double MeasuredProcess::status_kib(const char* field) const {
  std::ifstream status(place_of(process_) / "status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(field)) return std::stod(line.substr(std::string_view(field).size()));
  }
  return 0;
}

void MeasuredProcess::begin_profile() const { tell_callgrind("--zero", process_); }
void MeasuredProcess::end_profile() const { tell_callgrind("--dump", process_); }

}  // namespace cuppa::bench
