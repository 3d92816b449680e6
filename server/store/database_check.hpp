// Reads the data through: on a thread and a connection of its own, so that nobody waits for it.
#pragma once

#include <filesystem>
#include <functional>
#include <thread>
#include <vector>

#include "store/finding.hpp"
#include "store/loop.hpp"

namespace cuppa {

// Integrity, what refers to nothing, gaps in sessions' sequences, what was erased and has left
// traces. As long as reading the file takes.
std::vector<Finding> check_database(const std::filesystem::path& file);

class DatabaseCheck {
 public:
  using Done = std::function<void(const std::vector<Finding>&)>;

  DatabaseCheck(std::filesystem::path file, Loop& loop) : file_(std::move(file)), loop_(loop) {}
  ~DatabaseCheck();  // waits for one under way
  DatabaseCheck(const DatabaseCheck&) = delete;
  DatabaseCheck& operator=(const DatabaseCheck&) = delete;

  // On the loop's thread, and so is `done`. Who asks while one is under way gets its findings.
  void run(Done done);

 private:
  std::filesystem::path file_;
  Loop& loop_;
  std::vector<Done> asked_;
  std::thread reading_;
};

}  // namespace cuppa
