// Which command was asked for, and with what: then it runs.
#pragma once

namespace cuppa {

// Returns the exit code (exit_codes.hpp).
int run_command_line(int argc, char** argv);

}  // namespace cuppa
