// Is an instruction a nanosecond, as tests/bench/instructions has it? Prints how many of them the
// kernel says that each of a hundred million instructions took.
#include <cstdint>
#include <cstdio>
#include <fstream>

namespace {

constexpr std::uint64_t kTurns = 50'000'000;  // of two instructions

std::uint64_t nanoseconds_on_the_processor() {
  std::uint64_t nanoseconds = 0;
  std::ifstream("/proc/self/schedstat") >> nanoseconds;
  return nanoseconds;
}

}  // namespace

int main() {
  const auto before = nanoseconds_on_the_processor();
  auto left = kTurns;
  asm volatile("1: dec %0\n\tjnz 1b" : "+r"(left) : : "cc");
  const auto took = nanoseconds_on_the_processor() - before;
  std::printf("figure loop counted_loop cpu_ns %f\n",
              static_cast<double>(took) / static_cast<double>(2 * kTurns));
}
