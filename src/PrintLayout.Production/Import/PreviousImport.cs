using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import;

/// <summary>What the last import into a folder wrote, as its report says.</summary>
/// <param name="Files">Each file with the digests of its text, and of its text without remarks and priority.</param>
internal sealed record PreviousImport(ImmutableSortedDictionary<string, (string Hash, string Content)> Files)
{
    /// <summary>Reads a report; one that is not there or cannot be read protects every file.</summary>
    public static PreviousImport Read(string path)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, (string, string)>(StringComparer.Ordinal);
        try
        {
            if (InputFile.TryRead(path, LayoutLimits.Default.ImportSourceBytes, out _) is { } bytes)
            {
                using var document = JsonDocument.Parse(bytes);
                foreach (var file in document.RootElement.GetProperty("files").EnumerateArray())
                {
                    if (file.GetProperty("path").GetString() is not { } name || file.GetProperty("sha256").GetString() is not { } hash)
                        continue;
                    files[name] = (hash, file.TryGetProperty("content", out var content) ? content.GetString() ?? string.Empty
                        : string.Empty);
                }
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            files.Clear();
        }

        return new PreviousImport(files.ToImmutable());
    }

    /// <summary>Digest of the words of an article: its remarks and its priority change with its neighbours.</summary>
    public static string Content(string text) => ImportReport.Hash(string.Join('\n', text.Split('\n').Where(line =>
        !line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith("priority:", StringComparison.Ordinal))));
}
