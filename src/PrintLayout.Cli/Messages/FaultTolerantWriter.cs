using System.Text;

namespace PrintLayout.Cli.Messages;

/// <summary>
/// Writes as long as that can be done, and remembers why it could not: no page is dropped because the disk that takes the log is full.
/// </summary>
/// <param name="inner">Where the text goes.</param>
internal sealed class FaultTolerantWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Why something was lost; null when nothing was.</summary>
    public string? Loss { get; private set; }

    public override void Write(char value) => Try(value, static (writer, c) => writer.Write(c));

    public override void Write(char[] buffer, int index, int count) =>
        Try((buffer, index, count), static (writer, part) => writer.Write(part.buffer, part.index, part.count));

    public override void Write(string? value) => Try(value, static (writer, text) => writer.Write(text));

    // In one piece: lines of several processes into one log stay whole.
    public override void WriteLine(string? value) => Try(value, static (writer, text) => writer.WriteLine(text));

    public override void Flush() => Try(0, static (writer, _) => writer.Flush());

    private void Try<T>(T value, Action<TextWriter, T> write)
    {
        if (Loss is not null) return;
        try
        {
            write(inner, value);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Loss = e.Message;
        }
    }
}
