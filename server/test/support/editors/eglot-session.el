;;; -*- lexical-binding: t -*-
;; Runs inside Emacs, after the reader's own init.el: does what the task asks, writes down what an
;; editor's user would have, and leaves.  It judges nothing; the test does.
(require 'json)
(require 'flymake)
(setq create-lockfiles nil make-backup-files nil)

(defvar task
  (with-temp-buffer
    (insert-file-contents (getenv "GONGKAI_TASK"))
    (json-parse-buffer :object-type 'alist :null-object nil :false-object nil)))

(defun wait-for (what probe)
  "Let Emacs work until PROBE gives something, and return it."
  (let ((end (+ (float-time) 20)) value)
    (while (not (or (setq value (funcall probe)) (> (float-time) end)))
      (accept-process-output nil 0.02))
    (or value (error "Waited in vain for %s" what))))

(defun open-file (file)
  "Open FILE as a user does, and return its buffer once its findings are there."
  (let ((path (alist-get 'path file)))
    (with-current-buffer (find-file-noselect path)
      (run-hooks 'post-command-hook)    ; What a batch has none of: the user's first key.
      (unless (eglot-managed-p) (error "No server for %s" path))
      (when (alist-get 'faulty file)
        (flymake-start)
        (wait-for (concat "diagnostics of " path) #'flymake-diagnostics))
      (current-buffer))))

(defun seen-diagnostic (found)
  "What a user sees of FOUND."
  (let ((begin (flymake-diagnostic-beg found)))
    `((message . ,(flymake-diagnostic-text found))
      (covered . ,(buffer-substring-no-properties begin (flymake-diagnostic-end found)))
      (line . ,(1- (line-number-at-pos begin)))
      (severity . ,(pcase (flymake-diagnostic-type found)
                     ('eglot-error 1) ('eglot-warning 2) (_ 3)))
      (code . nil))))

(defun names-of (symbols)
  "The names of SYMBOLS and of all that they hold."
  (seq-mapcat (lambda (symbol)
                (cons (plist-get symbol :name) (names-of (plist-get symbol :children))))
              symbols))

(defun ask (method)
  "What the server answers to METHOD for this buffer; nothing where that is null."
  (jsonrpc-request (eglot-current-server) method
                   (list :textDocument (eglot--TextDocumentIdentifier))))

(defun seen-in (buffer)
  "What a user has in BUFFER."
  (with-current-buffer buffer
    (let ((found (sort (flymake-diagnostics)
                       (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))
      `((filetype . ,(symbol-name major-mode))
        (clients . ,(if (eglot-managed-p) 1 0))
        (diagnostics . ,(vconcat (mapcar #'seen-diagnostic found)))
        (symbols . ,(vconcat (names-of (ask :textDocument/documentSymbol))))
        (folds . ,(length (ask :textDocument/foldingRange)))))))

(defun repair (buffer lines)
  "Type the right one of LINES over the wrong one in BUFFER, without saving."
  (with-current-buffer buffer
    (goto-char (point-min))
    (search-forward (alist-get 'wrong lines))
    (replace-match (alist-get 'right lines) t t)
    (eglot--signal-textDocument/didChange) ; A batch is never idle.
    (wait-for "the diagnostics to go" (lambda () (null (flymake-diagnostics))))))

(let ((coding-system-for-write 'utf-8) files problem)
  (condition-case failure
      (let* ((buffers (mapcar #'open-file (alist-get 'files task)))
             (server (with-current-buffer (car buffers) (eglot-current-server))))
        ;; Only now, so that a finding in an unrelated file would have had its time to come.
        (setq files (vconcat (mapcar #'seen-in buffers)))
        (when (alist-get 'repair task) (repair (car (last buffers)) (alist-get 'repair task)))
        (dolist (buffer buffers)
          (with-current-buffer buffer (set-buffer-modified-p nil))
          (kill-buffer buffer))
        (wait-for "the server's end" (lambda () (not (jsonrpc-running-p server)))))
    (error (setq problem (error-message-string failure))))
  (with-temp-file (alist-get 'result task)
    (insert (json-encode `((files . ,files) (problem . ,problem))))))
