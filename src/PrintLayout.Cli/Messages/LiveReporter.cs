using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using Spectre.Console;

namespace PrintLayout.Cli.Messages;

/// <summary>
/// Tells a run on a terminal: a bar with pages done, pace and time left; findings and failed pages go by above it as they come.
/// </summary>
internal sealed class LiveReporter : IRunReporter
{
    private readonly IAnsiConsole _console;
    private readonly LineReporter _lines;
    private readonly int _editions;
    private readonly long _start = Stopwatch.GetTimestamp();
    private ProgressTask? _bar;
    private int _opened;
    private int _pages;
    private int _done;
    private int _failed;

    /// <summary>A view on standard error.</summary>
    /// <param name="settings">How much is told.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="editions">Editions of the run.</param>
    public LiveReporter(MessageSettings settings, TextWriter output, int editions)
        : this(settings, output, editions, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }))
    {
    }

    internal LiveReporter(MessageSettings settings, TextWriter output, int editions, IAnsiConsole console)
    {
        _console = console;
        _editions = editions;
        var above = new AboveBar(console);
        _lines = new LineReporter(settings, new DiagnosticOutput(settings, output, above), above, tellsSound: editions == 1);
    }

    public RunOutcome Around(Func<RunOutcome> run)
    {
        RunOutcome? outcome = null;
        _console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn())
            .Start(context =>
            {
                _bar = context.AddTask("opening", maxValue: 1);
                outcome = run();
            });
        return outcome!;
    }

    public void Opened(EditionInput input, int pages, ImmutableArray<Diagnostic> diagnostics)
    {
        (_opened, _pages) = (_opened + 1, _pages + pages);
        _lines.Opened(input, pages, diagnostics);
        Draw();
    }

    public void Done(EditionInput input, PageOutcome page)
    {
        _done++;
        if (page.Verdict == PageStatus.Failed) _failed++;
        _lines.Done(input, page);
        Draw();
    }

    public void Finished(BatchOutcome run) => _lines.Finished(run);

    private void Draw()
    {
        if (_bar is null) return;
        // Editions that are not open yet are taken to have as many pages as those that are.
        var expected = Math.Max(_pages, (int)((long)_pages * _editions / Math.Max(1, _opened)));
        var seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(_start).TotalSeconds);
        _bar.MaxValue = Math.Max(1, expected);
        _bar.Value = _done;
        _bar.Description = Description(expected, _done, _failed, seconds);
    }

    /// <summary>The line beside the bar, such as <c>12 of 200 pages, 1 failed, 24.0 a second, 0:08 left</c>.</summary>
    internal static string Description(int expected, int done, int failed, double seconds)
    {
        var pace = done / seconds;
        var text = string.Create(CultureInfo.InvariantCulture, $"{done} of {expected} pages");
        if (failed > 0) text += string.Create(CultureInfo.InvariantCulture, $", {failed} failed");
        if (done == 0) return text;
        var left = TimeSpan.FromSeconds(Math.Ceiling((expected - done) / pace));
        return text
            + string.Create(CultureInfo.InvariantCulture, $", {pace:0.0} a second, {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }

    /// <summary>Lines that go by above the bar, as they are: wrapping them anew would tear carets from what they point at.</summary>
    private sealed class AboveBar(IAnsiConsole console) : StringWriter(CultureInfo.InvariantCulture)
    {
        // The cursor stands where the bar begins, and nobody takes the bar away: whatever line is shorter would go on with its rest.
        private const string EraseBelow = "\e[0J";

        public override void WriteLine(string? value) => Write(value + "\n");

        public override void Write(string? value) =>
            console.Write(new ControlCode(console.Profile.Capabilities.Ansi ? EraseBelow + value : value ?? string.Empty));
    }
}
