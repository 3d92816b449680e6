#include "session/command.hpp"

namespace cuppa {

ClientCommand::ClientCommand() = default;
ClientCommand::ClientCommand(const ClientCommand& other) = default;
ClientCommand::ClientCommand(ClientCommand&& other) noexcept = default;
ClientCommand& ClientCommand::operator=(const ClientCommand& other) = default;
ClientCommand& ClientCommand::operator=(ClientCommand&& other) noexcept = default;
ClientCommand::~ClientCommand() = default;

}  // namespace cuppa
