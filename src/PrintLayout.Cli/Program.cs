using PrintLayout.Cli;

return CommandCall.Execute(CommandTree.For(args), args, Console.Error);
