using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors;

namespace PrintLayout.Production.Import;

/// <summary>
/// Takes the members of a zip archive as sources. Nothing is unpacked onto the disk, so a path that leads out of the archive leads
/// nowhere.
/// </summary>
internal static class ArchiveSources
{
    private const int MostMembers = 2000;
    private const long MostBytes = 256L << 20;
    private const int LongestName = 200;

    /// <summary>Reads the members of an archive, in the order of their names.</summary>
    /// <param name="file">Name of the archive in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="sink">
    /// Receives PL1211 for an archive that is none, PL1212 for an empty one, PL1223 for one over a limit, PL1224 for a member that cannot
    /// be read.
    /// </param>
    public static ImmutableArray<ImportSource> Read(string file, byte[] bytes, IDiagnosticSink sink)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            var entries = archive.Entries.Select(entry => (Name: Name(entry.FullName), Entry: entry))
                .Where(pair => !IsLitter(pair.Name)).OrderBy(pair => pair.Name, StringComparer.Ordinal).ToList();
            if (entries.Count > MostMembers)
                return Over(file, FormattableString.Invariant($"The archive has {entries.Count} files; {MostMembers} are read."), sink);
            var sources = ImmutableArray.CreateBuilder<ImportSource>();
            var members = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            var total = 0L;
            foreach (var (name, entry) in entries)
            {
                var shown = $"{file}/{name}";
                if (ZipMember.IsTooTight(entry))
                    return Over(shown, "The file is packed too tightly for a manuscript.", sink);
                if (Bytes(entry, MostBytes - total, shown, sink, out var isOver) is not { } member)
                {
                    if (isOver)
                        return Over(file, FormattableString.Invariant($"The archive holds more than {MostBytes >> 20} MB."), sink);
                    continue;
                }

                total += member.Length;
                members[name] = member;
                var form = SourceForms.Of(member);
                if (form == SourceForm.Archive)
                    Unreadable(shown, "it is an archive inside an archive", "Unpack it, and give it by itself.", sink);
                else if (form != SourceForm.Image && member.Length > 0)
                    sources.Add(new ImportSource(shown, member, reference => Beside(members, name, reference), IsNamed: false));
            }

            if (sources.Count == 0)
                sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNothing, SourceSpan.OfFile(file),
                    "The archive has no manuscript; nothing was imported.", "Look at what it holds, or leave it out."));
            return sources.ToImmutable();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            var (name, wayOut) = SourceForms.Refusal(SourceForm.Archive);
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportUnknownForm, SourceSpan.OfFile(file),
                $"The source is {name}, which import does not read.", wayOut));
            return [];
        }
    }

    private static ImmutableArray<ImportSource> Over(string file, string message, IDiagnosticSink sink)
    {
        sink.Report(Diagnostic.Error(DiagnosticCodes.ImportOverLimit, SourceSpan.OfFile(file), message,
            "Unpack it, and give the manuscripts in parts."));
        return [];
    }

    private static void Unreadable(string file, string why, string wayOut, IDiagnosticSink sink) =>
        sink.Report(Diagnostic.Error(DiagnosticCodes.ImportArchiveMember, SourceSpan.OfFile(file),
            $"The file in the archive cannot be read: {why.TrimEnd('.')}.", wayOut));

    private static byte[]? Bytes(ZipArchiveEntry entry, long most, string shown, IDiagnosticSink sink, out bool isOver)
    {
        isOver = false;
        try
        {
            if (entry.IsEncrypted)
            {
                Unreadable(shown, "it is protected by a password", "Pack it again without one.", sink);
                return null;
            }

            var bytes = ZipMember.Read(entry, most);
            isOver = bytes is null;
            return bytes;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            Unreadable(shown, "it is damaged, or packed in a way that is not known here", "Pack it again as .zip.", sink);
            return null;
        }
    }

    /// <summary>
    /// The name of a member. A name that is not marked as UTF-8 was read byte for byte; programs of Chinese Windows write GBK, those of
    /// other systems UTF-8 all the same.
    /// </summary>
    private static string Name(string stored)
    {
        var name = stored.Replace('\\', '/');
        if (stored.Any(c => c > 0x7F) && stored.All(c => c <= 0xFF))
        {
            var bytes = Encoding.Latin1.GetBytes(stored);
            foreach (var encoding in new[]
            {
                new UTF8Encoding(false, throwOnInvalidBytes: true),
                CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback,
                    DecoderFallback.ExceptionFallback)!,
            })
            {
                try
                {
                    name = encoding.GetString(bytes).Replace('\\', '/');
                    break;
                }
                catch (DecoderFallbackException)
                {
                    // The next one may fit.
                }
            }
        }

        name = string.Concat(name.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c)).TrimStart('/');
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    private static bool IsLitter(string name)
    {
        var last = name[(name.LastIndexOf('/') + 1)..];
        return last.Length == 0 || ImportSources.IsLitter(last) || name.StartsWith("__MACOSX/", StringComparison.Ordinal);
    }

    /// <summary>A member beside another, by the path from there.</summary>
    private static byte[]? Beside(Dictionary<string, byte[]> members, string of, string reference)
    {
        var parts = of.Split('/')[..^1].ToList();
        if (NeighbourFile.PathIn(reference) is not { } path) return null;
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return members.GetValueOrDefault(string.Join('/', parts));
    }
}
