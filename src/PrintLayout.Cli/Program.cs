using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Messages;

var output = StandardStreams.Open();
var code = CommandCall.Execute(CommandTree.For(args), args, Console.Error);
if (output.Loss is not { } why) return code;
Console.Error.WriteLine($"printlayout: standard output cannot be written: {why}");
// Whoever reads the data must know that it is not all of it, whatever else is wrong.
return code is ExitCodes.Internal or ExitCodes.Stopped ? code : ExitCodes.Unreadable;
