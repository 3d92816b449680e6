#include "net/connection.hpp"

#include "net/asio.hpp"

namespace cuppa {

Connection::Connection(std::shared_ptr<Connected> all) : all_(std::move(all)) {
  all_->list.push_back(*this);
  ++all_->count;
}

Connection::~Connection() {
  if (--all_->count == 0 && all_->gone) all_->gone();
}

}  // namespace cuppa
