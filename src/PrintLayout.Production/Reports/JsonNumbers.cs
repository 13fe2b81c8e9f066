using System.Text.Json;

namespace PrintLayout.Production.Reports;

/// <summary>Lists of whole numbers in reports.</summary>
internal static class JsonNumbers
{
    /// <summary>Writes a property with a list of numbers.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">Name of the property.</param>
    /// <param name="values">The numbers.</param>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, params ReadOnlySpan<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }
}
