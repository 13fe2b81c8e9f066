using System.Reflection;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Production.Writers;

namespace PrintLayout.Tests.Production;

/// <summary>A page is left alone only when nothing changed that its bytes depend on: each option of the writer counts.</summary>
public sealed class PdfFileWriterTests
{
    [Fact]
    public void Each_option_is_part_of_the_settings()
    {
        var plain = new PdfFileWriter(new PdfDocumentOptions(), hasPreflight: true).Settings;
        Assert.Equal(plain, new PdfFileWriter(new PdfDocumentOptions(), hasPreflight: true).Settings);
        Assert.NotEqual(plain, new PdfFileWriter(new PdfDocumentOptions(), hasPreflight: false).Settings);
        foreach (var property in Changeable(typeof(PdfDocumentOptions)))
        {
            var options = new PdfDocumentOptions();
            Change(options, property);
            Assert.True(plain != new PdfFileWriter(options, hasPreflight: true).Settings, property.Name);
        }

        foreach (var property in Changeable(typeof(PdfWriterOptions)))
        {
            var bytes = new PdfWriterOptions();
            Change(bytes, property);
            Assert.True(plain != new PdfFileWriter(new PdfDocumentOptions { Bytes = bytes }, hasPreflight: true).Settings, property.Name);
        }
    }

    [Fact]
    public void A_second_of_the_time_written_counts()
    {
        var noon = new DateTime(2026, 11, 30, 12, 0, 0, DateTimeKind.Utc);
        static string Settings(DateTime time) => new PdfFileWriter(new PdfDocumentOptions { Written = time }, hasPreflight: true).Settings;
        Assert.NotEqual(Settings(noon), Settings(noon.AddMilliseconds(1)));
    }

    private static List<PropertyInfo> Changeable(Type type)
    {
        var found = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && (property.PropertyType == typeof(bool) || property.PropertyType.IsEnum)).ToList();
        Assert.NotEmpty(found);
        return found;
    }

    private static void Change(object options, PropertyInfo property)
    {
        var now = property.GetValue(options);
        property.SetValue(options, now is bool flag
            ? !flag
            : Enum.GetValues(property.PropertyType).Cast<object>().First(value => !value.Equals(now)));
    }
}
