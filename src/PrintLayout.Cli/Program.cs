using PrintLayout.Cli;

var parsed = CommandTree.For(args).Parse(args);
if (parsed.Errors.Count == 0) return parsed.Invoke();
foreach (var error in parsed.Errors) Console.Error.WriteLine($"printlayout: {error.Message}");
Console.Error.WriteLine("printlayout: try --help");
return ExitCodes.Usage;
