-- Runs inside Neovim, after the reader's own init.lua: does what the task asks, writes down what an
-- editor's user would have, and leaves. It judges nothing; the test does.
local task = vim.fn.json_decode(vim.fn.readfile(vim.env.GONGKAI_TASK))
local seen = { files = {} }

local function wait_for(what, probe)
  assert(vim.wait(20000, probe, 20), 'waited in vain for ' .. what)
end

local function diagnostics_of(buffer)
  return vim.tbl_map(function(found)
    local from, to = { found.lnum, found.col }, { found.end_lnum, found.end_col }
    local text = vim.api.nvim_buf_get_text(buffer, from[1], from[2], to[1], to[2], {})
    return {
      code = found.code or found.user_data.lsp.code,
      severity = found.severity,
      source = found.source,
      message = found.message,
      line = found.lnum,
      covered = table.concat(text, '\n'),
    }
  end, vim.diagnostic.get(buffer))
end

local function ask(buffer, method)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) } }
  local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 20000), method)
  local _, answer = next(answers)
  -- What is no report has null, which arrives as vim.NIL or as nothing.
  local result = answer and answer.result
  return type(result) == 'table' and result or {}
end

local function names_of(symbols)
  local names = {}
  for _, symbol in ipairs(symbols) do
    table.insert(names, symbol.name)
    vim.list_extend(names, names_of(symbol.children or {}))
  end
  return names
end

local function clients_of(buffer)
  local get = vim.lsp.get_clients or vim.lsp.buf_get_clients
  return vim.tbl_values(get(vim.lsp.get_clients and { bufnr = buffer } or buffer))
end

local function open(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file.path))
  local buffer = vim.api.nvim_get_current_buf()
  wait_for('a server for ' .. file.path, function()
    local client = clients_of(buffer)[1]
    return client ~= nil and client.initialized
  end)
  if file.faulty then
    wait_for('diagnostics of ' .. file.path, function() return #vim.diagnostic.get(buffer) > 0 end)
  end
  return buffer
end

local function seen_in(buffer)
  return {
    filetype = vim.bo[buffer].filetype,
    clients = #clients_of(buffer),
    diagnostics = diagnostics_of(buffer),
    symbols = names_of(ask(buffer, 'textDocument/documentSymbol')),
    folds = #ask(buffer, 'textDocument/foldingRange'),
  }
end

-- Types the right line over the wrong one, without saving.
local function repair(buffer, lines)
  for index, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, true)) do
    if line == lines.wrong then
      vim.api.nvim_buf_set_lines(buffer, index - 1, index, true, { lines.right })
    end
  end
  wait_for('the diagnostics to go', function() return #vim.diagnostic.get(buffer) == 0 end)
end

local ok, problem = pcall(function()
  local buffers = vim.tbl_map(open, task.files)
  -- Only now, so that a finding in an unrelated file would have had its time to come.
  seen.files = vim.tbl_map(seen_in, buffers)
  if task.repair ~= vim.NIL then repair(buffers[#buffers], task.repair) end
end)
seen.problem = ok and vim.NIL or tostring(problem)
vim.fn.writefile({ vim.fn.json_encode(seen) }, task.result)
vim.cmd('qall!')
