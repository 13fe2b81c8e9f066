using System.Collections.Immutable;
using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Fonts;

/// <summary>Opens the faces of one library and reports every failure as a diagnostic.</summary>
internal sealed class FontLibraryOpener(IDiagnosticSink sink, bool verify, long mostBytes)
{
    /// <summary>The role of Western text; with a hyphen and the name of a role behind it, that of Western text beside this role.</summary>
    private const string Companion = "latin";

    private readonly SortedDictionary<string, FontFace?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, int Index, string Place), FontFace?> _byFile = [];

    /// <summary>
    /// Opens one face, or reports why it cannot be used. Sources of the same file, index and place on its axes share a face.
    /// </summary>
    public void Add(FontSource source)
    {
        if (_byName.ContainsKey(source.Name))
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.DuplicateKey,
                source.Span,
                $"the face {source.Name} is declared twice",
                "give each face a name of its own"));
            return;
        }

        // Each declaration of a file is checked, since each may expect another digest.
        if (verify && !HasExpectedDigest(source))
        {
            _byName.Add(source.Name, null);
            return;
        }

        var key = (source.Path, source.Index, PlaceOf(source));
        if (!_byFile.TryGetValue(key, out var face))
        {
            face = Open(source);
            _byFile.Add(key, face);
        }
        else if (face is null)
        {
            Report(source, $"the font file {source.Path} could not be used for an earlier face either");
        }

        _byName.Add(source.Name, face);
    }

    /// <summary>Assigns the opened faces to their roles.</summary>
    public FontLibrary Finish(ImmutableSortedDictionary<string, ImmutableArray<FontChoice>> roles)
    {
        var stacks = ImmutableSortedDictionary.CreateBuilder<string, FontStack>(StringComparer.Ordinal);
        foreach (var (role, choices) in roles)
        {
            var usable = choices.Select(c => Find(role, c)).OfType<FontFace>().Distinct().ToImmutableArray();
            if (usable.Length > 0)
            {
                stacks.Add(role, new FontStack(role, usable));
                continue;
            }

            var span = choices.IsEmpty ? SourceSpan.None : choices[0].Span;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FontUnusable,
                span,
                $"no face of the font role {role} can be used",
                "mend or name at least one face of the role"));
        }

        var faces = ImmutableSortedDictionary.CreateBuilder<string, FontFace>(StringComparer.Ordinal);
        foreach (var (name, face) in _byName)
        {
            if (face is not null) faces.Add(name, face);
        }

        return new FontLibrary(faces.ToImmutable(), WithCompanions(stacks));
    }

    /// <summary>Gives each role its Western companion, unless that is a role of the same faces.</summary>
    private static ImmutableSortedDictionary<string, FontStack> WithCompanions(
        ImmutableSortedDictionary<string, FontStack>.Builder stacks)
    {
        var joined = stacks.ToImmutable().ToBuilder();
        foreach (var (role, stack) in stacks)
        {
            if (role == Companion || role.StartsWith(Companion + "-", StringComparison.Ordinal)) continue;
            var western = stacks.GetValueOrDefault($"{Companion}-{role}") ?? stacks.GetValueOrDefault(Companion);
            if (western is null || western.Faces.SequenceEqual(stack.Faces)) continue;
            joined[role] = new FontStack(role, stack.Faces, western);
        }

        return joined.ToImmutable();
    }

    private FontFace? Find(string role, FontChoice choice)
    {
        if (_byName.TryGetValue(choice.Face, out var face)) return face;
        var known = string.Join(", ", _byName.Keys);
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.BadValue,
            choice.Span,
            $"the font role {role} names the face {choice.Face}, which is not declared",
            known.Length == 0 ? "declare the face" : $"declared faces: {known}"));
        return null;
    }

    private FontFace? Open(FontSource source)
    {
        try
        {
            if (source.Index < 0)
            {
                Report(source, $"a face index cannot be negative: {source.Index}");
                return null;
            }

            if (InputFile.FaultOf(source.Path) == InputFault.None && MappedFile.LengthOf(source.Path) > mostBytes)
            {
                Report(source, FormattableString.Invariant($"the font file {source.Path} is larger than {mostBytes >> 20} MB"),
                    DiagnosticCodes.OverLimit);
                return null;
            }

            var face = FontFace.TryOpen(source.Path, source.Index, new InstanceChoice(source, sink).PositionsOf, out var problem);
            if (problem.Length > 0) Report(source, problem);
            if (face is not null && !source.HasIndex) CollectionFaces.Report(source, face, sink);
            return face;
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            Report(source, $"the font file {source.Path} cannot be read: {e.Message}");
            return null;
        }
    }

    private static string PlaceOf(FontSource source) =>
        source.Instance ?? string.Concat(source.Axes.Select(axis => FormattableString.Invariant($"{axis.Tag} {axis.Value:0.###} ")));

    private bool HasExpectedDigest(FontSource source)
    {
        // A missing file is reported when it is opened.
        if (source.Sha256 is null || InputFile.FaultOf(source.Path) != InputFault.None) return true;
        try
        {
            using var file = File.OpenRead(source.Path);
            var actual = Convert.ToHexStringLower(SHA256.HashData(file));
            if (string.Equals(actual, source.Sha256.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FontUnusable,
                source.Span,
                $"the font file {source.Path} is not the one the manifest means: its SHA-256 is {actual}",
                "fetch the file again if it is damaged, or write this digest into the manifest if the new file is meant"));
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            Report(source, $"the font file {source.Path} cannot be read: {e.Message}");
        }

        return false;
    }

    // ArgumentException: an invalid path, such as one with a NUL.
    private static bool IsFileTrouble(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException;

    private void Report(FontSource source, string problem, string code = DiagnosticCodes.FontUnusable) => sink.Report(Diagnostic.Error(
        code,
        source.Span,
        problem,
        $"the face {source.Name} needs a TrueType, OpenType or collection file at that path"));
}
