using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Json;

/// <summary>
/// Holds JSON against a schema: as much of JSON Schema 2020-12 as ours use. A keyword that it does not know is an error, so that no
/// schema can say what nobody checks.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly string[] Remarks = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What is wrong, each with its place; empty when all is well.</summary>
    public List<string> Faults(JsonElement value)
    {
        var faults = new List<string>();
        Check(root, value, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            if (Remarks.Contains(rule.Name)) continue;
            var fault = rule.Name switch
            {
                "$ref" => Follow(rule.Value, value, at, faults),
                "type" => IsOfType(value, rule.Value.GetString()!) ? null : $"is no {rule.Value}",
                "const" => JsonElement.DeepEquals(rule.Value, value) ? null : $"is not {rule.Value}",
                "enum" => rule.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? null : $"is none of {rule.Value}",
                "pattern" => Regex.IsMatch(value.GetString()!, rule.Value.GetString()!) ? null : $"does not match {rule.Value}",
                "minimum" => value.GetInt64() >= rule.Value.GetInt64() ? null : $"is under {rule.Value}",
                "maximum" => value.GetInt64() <= rule.Value.GetInt64() ? null : $"is over {rule.Value}",
                "minItems" => value.GetArrayLength() >= rule.Value.GetInt32() ? null : "is too short",
                "maxItems" => value.GetArrayLength() <= rule.Value.GetInt32() ? null : "is too long",
                "items" => CheckItems(rule.Value, value, at, faults),
                "properties" => CheckProperties(rule.Value, value, at, faults),
                "required" => rule.Value.EnumerateArray().Select(name => name.GetString()!)
                    .FirstOrDefault(name => !value.TryGetProperty(name, out _)) is { } missing ? $"lacks {missing}" : null,
                "additionalProperties" => Additional(schema, value),
                "oneOf" => rule.Value.EnumerateArray().Count(one => IsGood(one, value, at)) is var count
                    && count == 1 ? null : $"matches {count} of the choices",
                _ => throw new NotSupportedException($"the schema says {rule.Name}, which this check does not know"),
            };
            if (fault is null) continue;
            faults.Add($"{at} {fault}");
            // Further rules may ask for what a value of another type does not have.
            if (rule.Name == "type") return;
        }
    }

    private bool IsGood(JsonElement schema, JsonElement value, string at)
    {
        var faults = new List<string>();
        Check(schema, value, at, faults);
        return faults.Count == 0;
    }

    private string? Follow(JsonElement reference, JsonElement value, string at, List<string> faults)
    {
        var name = reference.GetString()!["#/$defs/".Length..];
        Check(root.GetProperty("$defs").GetProperty(name), value, at, faults);
        return null;
    }

    private string? CheckItems(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray()) Check(schema, item, $"{at}[{index++}]", faults);
        return null;
    }

    private string? CheckProperties(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        foreach (var property in schema.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var member)) Check(property.Value, member, $"{at}.{property.Name}", faults);
        }

        return null;
    }

    private static string? Additional(JsonElement schema, JsonElement value)
    {
        if (schema.GetProperty("additionalProperties").GetBoolean()) return null;
        var known = schema.GetProperty("properties");
        return value.EnumerateObject().Select(member => member.Name)
            .FirstOrDefault(name => !known.TryGetProperty(name, out _)) is { } unknown ? $"has {unknown}" : null;
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
