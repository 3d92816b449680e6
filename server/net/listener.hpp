// Accepts connections on one listening socket. When descriptors have run out, or as many
// connections as are allowed are there, it waits a moment: those who knock wait in the kernel's
// queue meanwhile, and no loop spins.
#pragma once

#include <memory>

#include "net/asio.hpp"
#include "net/connection.hpp"
#include "net/file_descriptor.hpp"
#include "net/http_message.hpp"
#include "watch/fact.hpp"

namespace cuppa {

class Listener : public std::enable_shared_from_this<Listener> {
 public:
  Listener(boost::asio::io_context& loop, std::shared_ptr<Connected> all, FileDescriptor socket,
           bool is_owner_socket);

  void start() { wait(); }
  void stop();

 private:
  void wait();
  void accept_some();
  bool accept_one();
  void serve(Socket socket, Peer peer);
  void back_off(NewcomersWait why);

  std::shared_ptr<Connected> all_;
  Descriptor socket_;
  Timer again_;
  bool is_owner_socket_;
  bool backed_off_ = false;
};

// Raises the limit of open files as far as the system lets us; returns how many connections that
// leaves room for, beside the database and the documents.
std::size_t make_room_for_connections();

}  // namespace cuppa
