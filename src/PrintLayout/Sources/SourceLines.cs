using System.Text;

namespace PrintLayout.Sources;

/// <summary>Reads lines of source files for excerpts in messages; a file is read once, and one that is gone has no excerpt.</summary>
public sealed class SourceLines
{
    private static readonly string[] Ends = ["\r\n", "\n", "\r"];
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>A line of a file, for excerpts in messages; null when the file or the line is not there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">Number of the line, from 1.</param>
    public string? Read(string file, int line)
    {
        if (!_files.TryGetValue(file, out var lines)) _files[file] = lines = Load(file);
        return line >= 1 && line <= lines.Length ? lines[line - 1] : null;
    }

    private static string[] Load(string file)
    {
        var bytes = InputFile.TryRead(file, LayoutLimits.Default.TextFileBytes, out _);
        // A font or picture has no lines.
        return bytes is null || bytes.AsSpan().Contains((byte)0) ? [] : Encoding.UTF8.GetString(bytes).Split(Ends, StringSplitOptions.None);
    }
}
