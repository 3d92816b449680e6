// What another process has used of the processor and holds of memory, as the kernel tells it.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace cuppa::bench {

struct Used {
  double user_ns = 0;
  double kernel_ns = 0;
  // None where the kernel or the machine cannot count them.
  std::optional<double> user_instructions, kernel_instructions;
};

Used operator-(const Used& later, const Used& earlier);

class MeasuredProcess {
 public:
  explicit MeasuredProcess(pid_t process);
  ~MeasuredProcess();
  MeasuredProcess(const MeasuredProcess&) = delete;
  MeasuredProcess& operator=(const MeasuredProcess&) = delete;

  // Of all its threads that were there when this object was made.
  Used used() const;

  double resident_kib() const;
  // Since it began, or since forget_peak().
  double peak_kib() const;
  void forget_peak() const;

  // Where valgrind runs it: leaves out of its profile what came before, or writes the profile.
  void begin_profile() const;
  void end_profile() const;

 private:
  double status_kib(const char* field) const;

  pid_t process_;
  std::vector<int> user_counters_, kernel_counters_;
};

}  // namespace cuppa::bench
