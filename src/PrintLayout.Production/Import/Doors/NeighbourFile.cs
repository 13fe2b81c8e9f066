using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Files beside a source, such as the images of a saved web page. Nothing above its folder is read.</summary>
internal static class NeighbourFile
{
    /// <summary>Gives the files beside a source.</summary>
    /// <param name="folder">The folder of the source; null when it has none.</param>
    public static Func<string, byte[]?>? Of(string? folder) => folder is null ? null : reference => Read(folder, reference);

    /// <summary>The path of a file beside a source, as a page or a message refers to it.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The path without escapes, query and fragment; null for an address somewhere else, which is never opened.</returns>
    public static string? PathIn(string reference) =>
        reference.Contains(':', StringComparison.Ordinal) ? null : Uri.UnescapeDataString(reference.Split('?', '#')[0]);

    /// <summary>Reads a file.</summary>
    /// <param name="folder">The folder of the source.</param>
    /// <param name="reference">The path from there, as the source has it.</param>
    /// <returns>Its bytes; null when there is no such file below the folder.</returns>
    public static byte[]? Read(string folder, string reference)
    {
        if (PathIn(reference) is not { Length: > 0 } path || path.Contains('\0', StringComparison.Ordinal)) return null;
        var root = Path.GetFullPath(folder);
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!full.StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal) || !File.Exists(full)) return null;
        return TextFiles.ReadBytes(full, full, SourceSpan.OfFile(full), new DiagnosticBag(), LayoutLimits.Default);
    }
}
