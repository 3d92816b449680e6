// The program: hands over what it was asked to do. No logic of its own.
#include "program/command_line.hpp"

int main(int argc, char** argv) { return cuppa::run_command_line(argc, argv); }
