using PrintLayout.Cli;

var output = StandardStreams.Open();
var code = CommandCall.Execute(CommandTree.For(args), args, Console.Error);
if (output.Loss is not { } why) return code;
Console.Error.WriteLine($"printlayout: standard output cannot be written: {why}");
return code == ExitCodes.Ok ? ExitCodes.Unreadable : code;
