using System.CommandLine;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.House;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout init FOLDER [--master broadsheet|tabloid]</c>: an edition to start from.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Folder for the edition; it is made when it is not there." };
        var master = new Option<string>("--master")
        {
            Description = $"The page: {string.Join(", ", StarterProject.Masters)}.",
            DefaultValueFactory = _ => StarterProject.Masters[0]
        };
        master.AcceptOnlyFromAmong([.. StarterProject.Masters]);
        var command = new Command("init", "Writes a small edition that renders at once, to start from.") { folder, master };
        command.SetAction(parsed => new InitRun(Console.Out, Console.Error)
            .Execute(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(master)));
        return command;
    }
}
