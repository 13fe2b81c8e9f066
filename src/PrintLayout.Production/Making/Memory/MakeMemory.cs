using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Makeup.Allotment;
using PrintLayout.Production.Files;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Memory;

/// <summary>
/// What earlier runs found out about stories and pages, by the digest of all that decides it, so that a correction costs one page and not
/// the paper. It never changes what is made: a run without it finds the same. A file that is damaged is as good as none.
/// </summary>
internal sealed class MakeMemory
{
    private const int Schema = 1;
    private const long MostBytes = 64L << 20;

    private readonly ConcurrentDictionary<string, StoryArea?> _areas = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, KnownTrial> _trials = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>Reads what the run before has left.</summary>
    /// <param name="path">The file.</param>
    public static MakeMemory Read(string path)
    {
        var memory = new MakeMemory();
        if (InputFile.TryRead(path, MostBytes, out _) is not { } bytes) return memory;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("schema").GetInt32() != Schema) return memory;
            foreach (var area in json.RootElement.GetProperty("areas").EnumerateObject())
                memory._areas[area.Name] = AreaOf(area.Value);
            foreach (var trial in json.RootElement.GetProperty("pages").EnumerateObject())
                memory._trials[trial.Name] = KnownTrial.Of(trial.Value);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return new MakeMemory();
        }

        return memory;
    }

    /// <summary>The area of a story; whether it is known, for it may be known that no page holds it.</summary>
    public bool TryArea(string key, out StoryArea? area)
    {
        _used[key] = true;
        return _areas.TryGetValue(key, out area);
    }

    /// <summary>Keeps the area of a story.</summary>
    public void Keep(string key, StoryArea? area) => _areas[key] = area;

    /// <summary>What was found for stories on a page; null when that is not known.</summary>
    public KnownTrial? TrialOf(string key)
    {
        _used[key] = true;
        return _trials.GetValueOrDefault(key);
    }

    /// <summary>Keeps what was found for stories on a page.</summary>
    public void Keep(string key, KnownTrial trial) => _trials[key] = trial;

    /// <summary>Writes what this run asked for; the rest has no place in the paper any more.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sink">Receives PL4001.</param>
    public void Write(string path, IDiagnosticSink sink) => AtomicFile.TryWrite(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteStartObject("areas");
        foreach (var (key, area) in _areas.Where(pair => _used.ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray(key);
            if (area is { } known) foreach (var value in new[] { known.Least, known.Best, known.Most }) json.WriteNumberValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("pages");
        foreach (var (key, trial) in _trials.Where(pair => _used.ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            trial.Write(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }, sink);

    private static StoryArea? AreaOf(JsonElement area)
    {
        ImmutableArray<int> values = [.. area.EnumerateArray().Select(value => value.GetInt32())];
        return values.Length == 3 ? new StoryArea(values[0], values[1], values[2]) : null;
    }
}
