using System.Globalization;
using System.Text;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fonts.Subsetting;
using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Faces;

/// <summary>Which face serves which role, and how the faces cover a text: for people and for programs.</summary>
public static class FontReport
{
    private const int PlacesOnTerminal = 3;

    /// <summary>The faces and roles as tables for a terminal.</summary>
    public static string ToTable(FontLibrary library)
    {
        var roles = new TextTable(("role", false), ("faces, first choice first", false));
        foreach (var (role, stack) in library.Roles) roles.Add(role, string.Join(", ", stack.Faces.Select(face => NameOf(library, face))));
        var faces = new TextTable(
            ("face", false), ("version", false), ("glyphs", true), ("outlines", false), ("embedding", false), ("file", false));
        foreach (var (name, face) in library.Faces)
        {
            faces.Add(
                name, face.ReadNames().Version ?? "-", Number(face.GlyphCount), face.Tables.Outlines.ToString(), Embedding(face),
                face.Index == 0 ? face.Path : FormattableString.Invariant($"{face.Path} ({face.Index})"));
        }

        var licences = library.Faces.GroupBy(entry => LicenceOf(entry.Value), entry => entry.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}\n    {string.Join(", ", group)}\n");
        return $"{roles}\n{faces}\n{string.Concat(licences)}";
    }

    /// <summary>The coverage of a text as a table for a terminal.</summary>
    public static string ToTable(FontLibrary library, TextCoverage text, IReadOnlyList<RoleCoverage> roles)
    {
        var output = new StringBuilder();
        foreach (var role in roles)
        {
            var missing = role.Missing.Count();
            output.Append(CultureInfo.InvariantCulture, $"{role.Role}: {role.Characters} characters, {role.Distinct} different; ")
                .Append(CultureInfo.InvariantCulture, $"{role.Exceptions.Length - missing} from other faces, {missing} without a face\n");
            if (role.Exceptions.IsEmpty) continue;
            var table = new TextTable(("", false), ("code point", false), ("face", false), ("times", true), ("where", false));
            foreach (var character in role.Exceptions)
            {
                table.Add(
                    "  " + character.Character, CodePoint(character.Character), character.Face is { } face ? NameOf(library, face) : "none",
                    Number(character.Count), Places(text, character));
            }

            output.Append(table);
        }

        return output.ToString();
    }

    /// <summary>Everything as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="library">The faces.</param>
    /// <param name="text">The text; null for none.</param>
    /// <param name="roles">Its coverage.</param>
    public static void WriteJson(Stream output, FontLibrary library, TextCoverage? text, IReadOnlyList<RoleCoverage> roles)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteStartArray("faces");
        foreach (var (name, face) in library.Faces) WriteFace(json, name, face);
        json.WriteEndArray();
        json.WriteStartObject("roles");
        foreach (var (role, stack) in library.Roles)
        {
            json.WriteStartArray(role);
            foreach (var face in stack.Faces) json.WriteStringValue(NameOf(library, face));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        if (text is not null) WriteCoverage(json, library, text, roles);
        json.WriteEndObject();
    }

    private static void WriteFace(Utf8JsonWriter json, string name, FontFace face)
    {
        var names = face.ReadNames();
        json.WriteStartObject();
        json.WriteString("face", name);
        json.WriteString("postscript_name", face.Name);
        json.WriteString("file", face.Path);
        json.WriteNumber("index", face.Index);
        json.WriteString("version", names.Version);
        json.WriteNumber("glyphs", face.GlyphCount);
        json.WriteNumber("units_per_em", face.UnitsPerEm);
        json.WriteNumber("weight", face.Tables.WeightClass);
        WriteAxes(json, face);
        json.WriteString("outlines", face.Tables.Outlines.ToString());
        json.WriteString("embedding", EmbeddingRights.NameOf(face));
        json.WriteBoolean("can_be_embedded", EmbeddingRights.ObstacleOf(face) is null);
        json.WriteString("licence", names.Licence);
        json.WriteString("licence_address", names.LicenceAddress);
        json.WriteEndObject();
    }

    /// <summary>What the axes of a variable face reach from and to, and where the face stands on them.</summary>
    private static void WriteAxes(Utf8JsonWriter json, FontFace face)
    {
        if (face.Axes is not { IsEmpty: false } axes) return;
        json.WriteStartObject("axes");
        foreach (var axis in axes.DistinctBy(axis => axis.Tag))
        {
            json.WriteStartObject(axis.Tag);
            json.WriteNumber("least", axis.Least);
            json.WriteNumber("most", axis.Most);
            json.WriteNumber("value", face.Positions.Where(at => at.Tag == axis.Tag).Select(at => at.Value).Append(axis.Usual).First());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, FontLibrary library, TextCoverage text, IReadOnlyList<RoleCoverage> roles)
    {
        json.WriteStartObject("coverage");
        json.WriteString("file", text.File);
        json.WriteNumber("characters", text.Characters);
        json.WriteStartArray("roles");
        foreach (var role in roles)
        {
            json.WriteStartObject();
            json.WriteString("role", role.Role);
            json.WriteNumber("different_characters", role.Distinct);
            json.WriteStartArray("not_in_first_choice");
            foreach (var character in role.Exceptions) WriteCharacter(json, library, character);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCharacter(Utf8JsonWriter json, FontLibrary library, CharacterPlaces character)
    {
        json.WriteStartObject();
        json.WriteString("character", character.Character.ToString());
        json.WriteString("code_point", CodePoint(character.Character));
        json.WriteString("face", character.Face is { } face ? NameOf(library, face) : null);
        json.WriteNumber("count", character.Count);
        json.WriteStartArray("places");
        foreach (var place in character.Places)
        {
            json.WriteStartObject();
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The name by which the manifest calls a face; of several, the first.</summary>
    private static string NameOf(FontLibrary library, FontFace face) => library.Faces.First(entry => entry.Value == face).Key;

    private static string Embedding(FontFace face) =>
        EmbeddingRights.ObstacleOf(face) is { } obstacle ? $"no: {obstacle}" : EmbeddingRights.NameOf(face);

    private static string LicenceOf(FontFace face)
    {
        var names = face.ReadNames();
        return names.Licence?.ReplaceLineEndings(" ") ?? names.LicenceAddress ?? "no licence in the file";
    }

    private static string Places(TextCoverage text, CharacterPlaces character)
    {
        var places = character.Places.Take(PlacesOnTerminal)
            .Select(place => FormattableString.Invariant($"{text.File}:{place.Line}:{place.Column}"));
        return string.Join(", ", places) + (character.Count > PlacesOnTerminal ? " …" : string.Empty);
    }

    private static string CodePoint(Rune character) => FormattableString.Invariant($"U+{character.Value:X4}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
