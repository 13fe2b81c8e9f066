using System.CommandLine;
using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Differences;
using PrintLayout.Production.Import;
using PrintLayout.Punctuation;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout import SOURCE... -o FOLDER</c>.</summary>
internal static class ImportCommand
{
    private const int MostStories = 999;

    public static Command Create()
    {
        var source = new Argument<string[]>("source")
        {
            Description = "Manuscripts: text, Markdown, docx or HTML; files, folders, patterns with * and **; - reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the articles, edition.yaml and import-report.json.",
            DefaultValueFactory = _ => "imported"
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; say what would be written." };
        var diff = new Option<bool>("--diff") { Description = "Write nothing; show what would change in the files that are there." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that were edited since the last import." };
        var pick = new Option<string[]>("--pick")
        {
            Description = "Take the second reading of a story, by its number over all sources; may be repeated.",
        };
        pick.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => Number(token.Value) is null))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"--pick takes a number from 1 to {MostStories}"));
        });
        var command = new Command("import", "Turns manuscripts as newsrooms have them into articles and a drafted edition.")
        {
            source, output, dryRun, diff, force, pick
        };
        command.SetAction(parsed =>
        {
            var showDiff = parsed.GetValue(diff);
            var settings = new ImportSettings(
                [.. parsed.GetRequiredValue(source)], parsed.GetRequiredValue(output), showDiff || parsed.GetValue(dryRun),
                parsed.GetValue(force))
            {
                Picks = [.. (parsed.GetValue(pick) ?? []).Select(Number).OfType<int>()],
                StandardInput = Console.OpenStandardInput(),
            };
            return Execute(settings, showDiff, Console.Out, Console.Error);
        });
        return command;
    }

    public static int Execute(ImportSettings settings, bool showDiff, TextWriter output, TextWriter messages)
    {
        var sink = new DiagnosticBag();
        var outcome = ImportRun.Execute(settings, sink, LayoutLimits.Default);
        // Excerpts come from the text as it was decoded; the file itself may be GB 18030. The lines of a web page are not those of its
        // text.
        var lines = outcome.Results.Where(result => !result.Encoding.StartsWith("HTML", StringComparison.Ordinal)).GroupBy(result =>
            result.Source).ToDictionary(
            group => group.Key, group => group.First().Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'));
        foreach (var diagnostic in sink)
            messages.WriteLine(DiagnosticFormatter.Full(
                diagnostic, (file, line) => lines.TryGetValue(file, out var text) && line >= 1 && line <= text.Length ? text[line - 1]
                    : null));
        if (outcome.Results.IsEmpty) return ExitCodes.For(sink);
        if (showDiff)
        {
            foreach (var file in outcome.Files
                .Where(file => file.Image is null)) output.Write(UnifiedDiff.Write(file.Path, file.Before, file.Text));
            return ExitCodes.For(sink);
        }

        foreach (var file in outcome.Files) output.WriteLine($"{Word(file.State, !outcome.IsWritten)} {file.Path}");
        var notes = outcome.Results.SelectMany(result => result.Notes).ToList();
        var (likely, guessed) =
            (notes.Count(note => note.Certainty == Certainty.Likely), notes.Count(note => note.Certainty == Certainty.Guess));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Results.Sum(result => result.Articles.Length)} stories from {Forms(outcome)}; "
                + $"{outcome.Results.Sum(result => result.Edits.Values.Sum())} changes of characters; {likely} likely "
                + $"repairs to look at, {guessed} places left as they are"));
        return ExitCodes.For(sink);
    }

    private static int? Number(string word) => word.Length <= 4 && word.All(char.IsAsciiDigit)
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostStories
        ? number : null;

    private static string Forms(ImportOutcome outcome) =>
        string.Join(", ", outcome.Results.Select(result => result.Encoding).Distinct());

    private static string Word(ImportFileState state, bool isDryRun) => state switch
    {
        ImportFileState.New => isDryRun ? "would write    " : "written        ",
        ImportFileState.Updated => isDryRun ? "would replace  " : "replaced       ",
        ImportFileState.Kept => "kept, edited   ",
        _ => "unchanged      ",
    };
}
