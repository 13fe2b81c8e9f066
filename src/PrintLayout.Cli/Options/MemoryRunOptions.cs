using System.CommandLine;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Options;

/// <summary>The options of commands that make up pages as <c>render</c> does, and write none: <c>check</c>, <c>preview</c>.</summary>
internal sealed class MemoryRunOptions
{
    private readonly FontOptions _fonts = new();
    private readonly PressOptions _press = new();
    private readonly SelectionOptions _selection = new();
    private readonly WorkOptions _work = new();

    public void AddTo(Command command)
    {
        _fonts.AddTo(command);
        _press.AddTo(command);
        _selection.AddTo(command);
        _work.AddTo(command);
    }

    /// <summary>What was asked for; null after saying what is wrong with it.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="inputs">The inputs as they were written.</param>
    public RenderRequest? Of(ParseResult parsed, string[] inputs)
    {
        if (!SourceDate.TryRead(Console.Error, out var date)) return null;
        var request = new RenderRequest(
            InputList.Expand(inputs, Console.In), RenderRequest.DefaultOutput, Ppi: 0, _fonts.Of(parsed))
        {
            Formats = ["pdf"],
            KeepsRecords = false,
            SourceDate = date,
        };
        return _work.Apply(parsed, _selection.Apply(parsed, _press.Apply(parsed, request)));
    }
}
