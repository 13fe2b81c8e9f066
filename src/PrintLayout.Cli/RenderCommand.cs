using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Pdf.Document;
using PrintLayout.Production;

namespace PrintLayout.Cli;

/// <summary><c>printlayout render EDITION -o FOLDER</c>.</summary>
internal static class RenderCommand
{
    private const int DefaultPpi = 150;

    private static readonly ImmutableArray<(string Word, PdfStandard Value)> Standards =
        [("x-4", PdfStandard.X4), ("x-1a", PdfStandard.X1a), ("none", PdfStandard.None)];

    private static readonly ImmutableArray<(string Word, PdfGrouping Value)> Groupings =
        [("page", PdfGrouping.Page), ("section", PdfGrouping.Section), ("edition", PdfGrouping.Edition)];

    public static Command Create()
    {
        var edition = new Argument<string>("edition") { Description = "The edition file." };
        var output = new Option<string>("--output", "-o") { Description = "Folder for the pages and report.json.", DefaultValueFactory = _ => "out" };
        var ppi = new Option<int>("--ppi") { Description = "Resolution of the PNG proofs.", DefaultValueFactory = _ => DefaultPpi };
        var fonts = new Option<string?>("--fonts") { Description = "Font manifest for projects that name none." };
        var fontPath = FontFolders();
        var standard = OneOf("--pdf-standard", "Press standard of the PDF files", Standards);
        var icc = new Option<string?>("--icc") { Description = "The plant's CMYK profile, in place of the bundled newsprint." };
        var condition = new Option<string?>("--output-condition") { Description = "Name of the printing condition, such as IFRA26." };
        var files = OneOf("--pdf-files", "One PDF file for each", Groupings);
        var marks = new Option<bool>("--marks") { Description = "Crop, registration and fold marks, colour bar and slug line round the page." };
        var tagged = new Option<bool>("--tagged") { Description = "PDF files carry headings, paragraphs and figures in reading order." };
        var outline = new Option<bool>("--outline-text") { Description = "Type in PDF files becomes paths; the text can then not be searched." };
        var pretty = new Option<bool>("--pdf-pretty") { Description = "PDF files for people and snapshots: nothing packed, one entry a line." };
        var noPreflight = new Option<bool>("--no-preflight") { Description = "Write PDF files without holding them against their standard." };
        ppi.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 18 or > 2400) result.AddError("--ppi takes a number from 18 to 2400");
        });
        var command = new Command("render", "Composes the pages of an edition and writes PDF, PNG and report.json.")
        {
            edition, output, ppi, fonts, fontPath, standard, icc, condition, files, marks, tagged, outline, pretty, noPreflight,
        };
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Environment.GetEnvironmentVariable(SourceDate.Variable), out var date))
            {
                Console.Error.WriteLine($"printlayout: {SourceDate.Variable} is not a number of seconds since 1970-01-01");
                return ExitCodes.Usage;
            }

            var settings = new RenderSettings(
                parsed.GetRequiredValue(edition), parsed.GetRequiredValue(output), parsed.GetValue(ppi),
                FontsOf(parsed.GetValue(fonts), parsed.GetValue(fontPath)))
            {
                Standard = ValueOf(parsed.GetValue(standard), Standards),
                Icc = parsed.GetValue(icc),
                Condition = parsed.GetValue(condition),
                Grouping = ValueOf(parsed.GetValue(files), Groupings),
                Marks = parsed.GetValue(marks),
                Tagged = parsed.GetValue(tagged),
                OutlineText = parsed.GetValue(outline),
                Pretty = parsed.GetValue(pretty),
                Preflight = !parsed.GetValue(noPreflight),
                SourceDate = date,
            };
            return new RenderRun(settings, Console.Out, Console.Error).Execute();
        });
        return command;
    }

    /// <summary>The option for folders of further faces; it may be given several times.</summary>
    public static Option<string[]> FontFolders() =>
        new("--font-path") { Description = "Folder with further faces: files that a manifest names, or a fonts.yaml whose faces go first. May be repeated." };

    /// <summary>Where faces come from, by <c>--fonts</c> and <c>--font-path</c>.</summary>
    public static FontLocations FontsOf(string? manifest, string[]? folders) =>
        new(manifest ?? BundledFiles.Fonts) { Folders = [.. folders ?? []] };

    private static Option<string> OneOf<T>(string name, string description, ImmutableArray<(string Word, T Value)> words)
    {
        var list = string.Join(", ", words.Select(word => word.Word));
        var option = new Option<string>(name) { Description = $"{description}: {list}.", DefaultValueFactory = _ => words[0].Word };
        option.Validators.Add(result =>
        {
            var written = result.GetValueOrDefault<string>();
            if (!words.Any(word => word.Word == written)) result.AddError($"{name} takes one of: {list}");
        });
        return option;
    }

    private static T ValueOf<T>(string? written, ImmutableArray<(string Word, T Value)> words) => words.First(word => word.Word == written).Value;
}
