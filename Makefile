# Two commands do everything: `make run` and `make test`. Both set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

LANGUAGES := go javac node npm curl redis-server jq xxd openssl nginx
JACKSON := /usr/share/java/jackson-databind.jar

.PHONY: run test lint types unit languages generate golden bench crash push fuzz soak conform mutants clean help

help:  ## 显示本页 / show this page
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $(READY)

run: $(READY)  ## 校验示例并启动服务 / judge the examples, then start the service
	$(BIN)/jiceng validate --format brief examples/1.0/*.*json examples/1.1/*.*json || true
	$(BIN)/jiceng serve

test: $(READY) lint types languages unit  ## 检查代码、类型并运行全部测试 / lint, types and the whole test suite

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

unit: $(READY)
	$(BIN)/pytest -n auto

languages:  ## 安装各语言示例所需的软件（Debian）/ install what the examples in other languages need (Debian)
	@for each in $(LANGUAGES); do command -v $$each > /dev/null || exit 1; done && test -e $(JACKSON) || \
	{ apt-get update -q && apt-get install -q -y golang-go default-jdk-headless libjackson2-databind-java nodejs npm curl redis-server jq xxd openssl nginx-light; }

generate: $(READY)  ## 重新生成派生文件 / renew every derived file
	$(BIN)/python -m tools.derive
	$(BIN)/python -m tools.translate
	$(BIN)/python -m tools.register
	$(BIN)/python -m tools.manifest

golden: $(READY)  ## 重新生成对照文件 / renew the golden files
	$(BIN)/python -m tools.golden

fuzz: $(READY)  ## 长时间随机测试 / the property tests, for long
	$(BIN)/pytest -n auto --hypothesis-profile=long tests/test_pipeline.py tests/test_engines_agree.py tests/test_cel_differential.py tests/test_intake.py tests/test_scanner.py tests/test_position.py tests/test_exchange_stateful.py

push: $(READY)  ## 转报一万条记录，途中反复断线 / forward 10,000 records over a line that is cut again and again
	$(BIN)/pytest --hypothesis-profile=long tests/test_push_instances.py

crash: $(READY)  ## 反复强行终止服务，核对无一丢失 / kill the service again and again and see that nothing is lost
	$(BIN)/pytest --hypothesis-profile=long tests/test_crash.py

bench: $(READY)  ## 测量性能 / measure
	for each in benchmarks/*.py; do $(BIN)/python $$each || exit 1; done

soak: $(READY)  ## 校验一个虚构的省 / judge a made-up province of 1,000 facilities
	$(BIN)/python -m tools.soak

conform: $(READY)  ## 用全部用例测试命令和服务 / ask the command and the service every conformance case
	$(BIN)/jiceng conform run --exec "$(BIN)/jiceng conform serve"
	$(BIN)/pytest -n auto --whole tests/test_conform_transports.py

mutants: $(READY)  ## 用变异检验规则 / break the rules and see the cases notice
	$(BIN)/python -m tools.mutants

clean:  ## 删除虚拟环境和缓存 / remove the environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
