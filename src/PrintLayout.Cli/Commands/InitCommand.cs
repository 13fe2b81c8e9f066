using System.CommandLine;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.House;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout init FOLDER [--master broadsheet|tabloid] [--paper]</c>: an edition or a paper to start from.</summary>
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
        var paper = new Option<bool>("--paper") { Description = "Write the plan of a paper, for make, in place of an edition." };
        var command = new Command("init", "Writes a small edition or paper that renders at once, to start from.") { folder, master, paper };
        command.SetAction(parsed => new InitRun(Console.Out, Console.Error)
            .Execute(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(master), parsed.GetValue(paper)));
        return command;
    }
}
