using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary><c>printlayout render EDITION -o FOLDER</c>.</summary>
internal static class RenderCommand
{
    private const int DefaultPpi = 150;

    public static Command Create()
    {
        var edition = new Argument<string>("edition") { Description = "The edition file." };
        var output = new Option<string>("--output", "-o") { Description = "Folder for the pages and report.json.", DefaultValueFactory = _ => "out" };
        var ppi = new Option<int>("--ppi") { Description = "Resolution of the PNG proofs.", DefaultValueFactory = _ => DefaultPpi };
        var fonts = new Option<string?>("--fonts") { Description = "Font manifest for projects that name none." };
        ppi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 18 or > 2400) result.AddError("--ppi takes a number from 18 to 2400");
        });
        var command = new Command("render", "Composes the pages of an edition and writes PDF, PNG and report.json.") { edition, output, ppi, fonts };
        command.SetAction(parsed =>
        {
            var settings = new RenderSettings(
                parsed.GetRequiredValue(edition),
                parsed.GetRequiredValue(output),
                parsed.GetValue(ppi),
                parsed.GetValue(fonts) ?? BundledFonts.Find());
            return new RenderRun(settings, Console.Out, Console.Error).Execute();
        });
        return command;
    }
}
